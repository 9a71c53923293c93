"""Runs the AWS CLI's command of each operation, in one process: starting Python anew for each would take most of the time."""
import contextlib
import io
import json

from awscli.clidriver import create_clidriver
from models import keep_known
from story import tell

try:
    from awscli.botocore import xform_name
except ImportError:
    from botocore import xform_name


def run_all(url, inputs):
    driver = create_clidriver()
    model = driver.session.get_service_model("glue")
    bodies, answers = {}, {}
    driver.session.register("after-call.glue", lambda http_response, model, **_: bodies.update({model.name: http_response.content}))
    for name in inputs:
        if name not in model.operation_names:
            continue
        operation = model.operation_model(name)
        given = keep_known(inputs[name], operation.input_shape)
        words = ["glue", xform_name(name, "-"), "--endpoint-url", url, "--no-paginate", "--output", "json", "--cli-input-json", json.dumps(given)]
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = driver.main(words)
        printed = json.loads(out.getvalue()) if out.getvalue().strip() else {}
        sent = json.loads(bodies[name])
        answers[name] = {
            "code": code,
            "stderr": err.getvalue(),
            "given": given,
            "sent": sent,
            "known": keep_known(sent, operation.output_shape),
            "received": keep_known(printed, operation.output_shape),
        }
    return answers


tell(run_all)
