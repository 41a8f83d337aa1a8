"""The workflows run what the README tells a reader to run, and may do no more than they must."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
WORKFLOWS = ROOT / ".github" / "workflows"
README = ROOT / "README.md"

TESTED = re.compile(r"python3 -m venv \.venv && .*/pip install -r requirements\.txt && \S+/pytest\b")
SERVED = re.compile(r"(python3 -m venv \.venv && .*/pip install -r requirements-site\.txt) && (\S+/mkdocs) serve\b")


def load(name):
    return yaml.safe_load((WORKFLOWS / name).read_text("utf-8"))


def steps(workflow):
    return [step for job in workflow["jobs"].values() for step in job.get("steps", [])]


def commands(workflow):
    return [step["run"] for step in steps(workflow) if "run" in step]


@pytest.fixture(scope="module")
def readme():
    return README.read_text("utf-8")


@pytest.mark.parametrize("name", ["test.yml", "canary.yml"])
def test_they_test_as_the_readme_does(readme, name):
    found = TESTED.search(readme)
    assert found, f"README.md has no line like: {TESTED.pattern}"
    runs = commands(load(name))
    assert any(found[0] in run for run in runs), f"{name} does not run the README's {found[0]}"
    assert any(re.search(r"/pytest --full\b", run) for run in runs)


def test_the_site_is_built_from_what_the_readme_serves(readme):
    found = SERVED.search(readme)
    assert found, f"README.md has no line like: {SERVED.pattern}"
    assert any(f"{found[1]} && {found[2]} build --strict" in run for run in commands(load("deploy.yml")))


def test_every_supported_python_is_tested():
    job = load("test.yml")["jobs"]["test"]
    assert job["strategy"]["matrix"]["python"] == ["3.11", "3.12", "3.13"]
    assert any("--browser" in run for run in commands(load("test.yml")))


def test_only_main_is_published_and_only_after_the_tests():
    workflow = load("deploy.yml")
    assert workflow[True]["push"] == {"branches": ["main"]}  # YAML 1.1 reads the key "on" as true
    jobs = workflow["jobs"]
    assert jobs["test"]["uses"] == "./.github/workflows/test.yml" and "workflow_call" in load("test.yml")[True]
    assert jobs["build"]["needs"] == "test" and jobs["build"]["if"] == "github.ref == 'refs/heads/main'"
    assert jobs["deploy"]["needs"] == "build"


@pytest.mark.parametrize(
    "name, may_write",
    [
        ("test.yml", []),
        ("deploy.yml", [("deploy", "id-token"), ("deploy", "pages")]),
        ("canary.yml", [("workflow", "issues")]),
    ],
)
def test_what_a_workflow_may_write(name, may_write):
    workflow = load(name)
    scopes = {"workflow": workflow["permissions"]}
    scopes |= {name: job["permissions"] for name, job in workflow["jobs"].items() if "permissions" in job}
    assert scopes["workflow"]["contents"] == "read"
    written = [(who, what) for who, all_of_it in scopes.items() for what, how in all_of_it.items() if how == "write"]
    assert sorted(written) == may_write


@pytest.mark.parametrize("path", sorted(WORKFLOWS.glob("*.yml")), ids=lambda path: path.name)
def test_actions_are_githubs_own_and_scripts_are_whole(path):
    workflow = yaml.safe_load(path.read_text("utf-8"))
    assert not {"pull_request_target", "workflow_run"} & set(workflow[True])
    for step in steps(workflow):
        assert "run" in step or re.fullmatch(r"actions/[\w-]+@v\d+", step["uses"]), step
    bash = shutil.which("bash")
    for run in commands(workflow):
        assert "github.event" not in run, "text from outside does not go into a script"
        if bash:
            script = re.sub(r"\$\{\{.*?\}\}", "x", run)
            checked = subprocess.run([bash, "-n"], input=script, capture_output=True, text=True)
            assert checked.returncode == 0, checked.stderr


def test_the_canary_drops_every_constraint(tmp_path):
    [command] = [run for run in commands(load("canary.yml")) if run.startswith("sed ")]
    if not shutil.which("sed") or not shutil.which("bash"):
        pytest.skip("there is no sed")
    names = ["requirements.txt", "requirements-site.txt"]
    for name in names:
        shutil.copy(ROOT / name, tmp_path)
    subprocess.run(["bash", "-c", command.replace("sed -i ", "sed -i.old ")], cwd=tmp_path, check=True)
    for name in names:
        before, after = (ROOT / name).read_text("utf-8"), (tmp_path / name).read_text("utf-8")
        assert "-c constraints.txt\n" in before and "constraints.txt\n" not in after.replace("# ", "")
        assert not re.search(r"^[\w-]+==", after, re.M), f"{name} pins a version"
