"""Values held against the service model that AWS publishes with botocore."""
import datetime

kinds = {
    "string": str,
    "integer": int,
    "long": int,
    "double": (int, float),
    "float": (int, float),
    "boolean": bool,
    "timestamp": (int, float),
    "list": list,
    "map": dict,
    "structure": dict,
}


def judge(value, shape, path=""):
    """What of a JSON value contradicts the model. Members the model does not know are newer than it, and no contradiction."""
    kind = shape.type_name
    if not isinstance(value, kinds[kind]) or (isinstance(value, bool) and kind != "boolean"):
        return [f"{path}: {kind} expected, {value!r} received"]
    if kind == "list":
        return [fault for nth, item in enumerate(value) for fault in judge(item, shape.member, f"{path}/{nth}")]
    if kind == "map":
        return [fault for key, item in value.items() for fault in judge(item, shape.value, f"{path}/{key}")]
    if kind != "structure":
        return []
    missing = [f"{path}/{name}: required, and not there" for name in shape.required_members if name not in value]
    return missing + [fault for name, item in value.items() if name in shape.members for fault in judge(item, shape.members[name], f"{path}/{name}")]


def keep_known(value, shape):
    """A value without what the model does not know; moments as epoch seconds, in whatever form they come."""
    kind = shape.type_name
    if kind == "list":
        return [keep_known(item, shape.member) for item in value]
    if kind == "map":
        return {key: keep_known(item, shape.value) for key, item in value.items()}
    if kind == "structure":
        return {name: keep_known(item, shape.members[name]) for name, item in value.items() if name in shape.members}
    if kind == "timestamp":
        if isinstance(value, str):
            value = datetime.datetime.fromisoformat(value)
        return round(value.timestamp() if isinstance(value, datetime.datetime) else value, 3)
    return value
