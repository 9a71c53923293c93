"""boto3's paginators: one whole list, one list in pieces that are resumed, and whatever else can be paginated."""
from story import connect, tell


def walk(url, job, pieces, sizes, others):
    client = connect(url)
    paginator = client.get_paginator("get_job_runs")
    return {
        "pages": {size: [ids(page) for page in paginator.paginate(JobName=job, PaginationConfig={"PageSize": size})] for size in sizes},
        "pieces": [resume(paginator, job, **piece) for piece in pieces],
        "others": {name: count(client, name, key) for name, key in others.items() if client.can_paginate(name)},
    }


def resume(paginator, job, PageSize, MaxItems):
    """The list in pieces of MaxItems, each begun where the one before has ended."""
    pieces, token = [], None
    while True:
        config = {"PageSize": PageSize, "MaxItems": MaxItems, "StartingToken": token}
        result = paginator.paginate(JobName=job, PaginationConfig=config).build_full_result()
        pieces.append(ids(result))
        token = result.get("NextToken")
        if token is None:
            return pieces


def count(client, name, key):
    pages = client.get_paginator(name).paginate(PaginationConfig={"PageSize": 2})
    return [len(page[key]) for page in pages]


def ids(page):
    return [run["Id"] for run in page["JobRuns"]]


tell(walk)
