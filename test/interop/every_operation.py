"""Calls each operation with boto3, and tells what was sent, what the client made of it, and what the model says to it."""
import json

from models import judge, keep_known
from story import connect, tell


def call_all(url, inputs):
    client = connect(url)
    model = client.meta.service_model
    known = [name for name in inputs if name in model.operation_names]
    bodies = {}
    client.meta.events.register("after-call.glue", lambda http_response, model, **_: bodies.update({model.name: http_response.content}))
    answers = {}
    for name in known:
        operation = model.operation_model(name)
        given = keep_known(inputs[name], operation.input_shape)
        answer = client._make_api_call(name, given)
        metadata = answer.pop("ResponseMetadata")
        sent = json.loads(bodies[name])
        shape = operation.output_shape
        answers[name] = {
            "status": metadata["HTTPStatusCode"],
            "requestId": metadata.get("RequestId"),
            "given": given,
            "sent": sent,
            "contradictions": judge(sent, shape),
            "known": keep_known(sent, shape),
            "received": answer,
        }
    return {"answers": answers, "unknown": [name for name in inputs if name not in known]}


tell(call_all)
