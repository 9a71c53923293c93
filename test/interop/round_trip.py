"""Texts that go to the server and come back, as keys of a map and as its values."""
from story import connect, tell


def send_and_read(url, texts):
    client = connect(url)
    arguments = {text: text for text in texts}
    client.create_job(Name="texts", Role="etl", Command={"Name": "glueetl"}, DefaultArguments=arguments)
    return list(client.get_job(JobName="texts")["Job"]["DefaultArguments"].items())


tell(send_and_read)
