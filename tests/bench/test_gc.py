"""The measurements of memory management, on a machine that only pretends, and on the VM."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

FAKE_VM = '''
import sys
from pathlib import Path
wants_log = sys.argv[1] == "--gc-log"
if wants_log:
    del sys.argv[1]
if len(sys.argv) == 2:
    sys.exit(Path(sys.argv[1]).read_text() != "saved")
image, what, name = sys.argv[1:4]
if what == "collector":
    if name == "Storage":
        sys.exit("out of memory")
    print(f"{name}: 200.000 ms, 5 ms in 3 scavenges, 1 ms in 1 full collections")
    if wants_log:
        def tell(kind, pause):
            print(f"{kind} 1: cause allocation, pause {pause} us, before 3, after 2, survived 1, tenured 0, freed 1", file=sys.stderr)
        if len(sys.argv) > 5:
            tell("scavenge", 5000)
            tell("full collection", 9000)
        for pause in (10, 40, 20):
            tell("scavenge", int(sys.argv[5]) + pause if len(sys.argv) > 5 else pause)
        if len(sys.argv) <= 5:
            tell("full collection", 900)
elif what == "heap":
    for time in (10, 30, 20):
        print(f"heap: {name} MB: {time}.500 ms")
else:
    Path(sys.argv[4]).write_text("saved")
'''


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, str(ROOT / 'bench' / 'gc.py'), *arguments], capture_output=True, text=True)


def test_report(tmp_path):
    script = tmp_path / 'fake vm.py'
    script.write_text(FAKE_VM)
    (tmp_path / 'bench.image').write_bytes(b'')
    vm = shlex.join([sys.executable, str(script)])
    done = run('--image', str(tmp_path / 'bench.image'), '--heaps', '10,100', '--images', '5', '--starts', '2', vm)
    rows = {line.split()[0]: line.split()[1:] for line in done.stdout.splitlines() if line and not line.startswith(' ')}
    assert rows['BinaryTrees'] == ['3.00', '20/40']
    assert rows['Storage'] == ['-']
    lines = [line.split() for line in done.stdout.splitlines()]
    # What is scavenged while the heap is built does not count.
    assert ['0', 'MB', '20/40'] in lines and ['10', 'MB', '30/50'] in lines and ['100', 'MB', '120/140'] in lines
    assert ['10', 'MB', '20.5', '(2.050)'] in lines and ['100', 'MB', '20.5', '(0.205)'] in lines
    assert any(re.fullmatch(r'5 MB +\d+\.\d\d/\d+\.\d\d', line) for line in done.stdout.splitlines())
    assert (done.returncode, lines[-1][:3]) == (1, ['Storage', 'on', shlex.split(vm)[0]])
    assert done.stdout.rstrip().endswith('exit status 1: out of memory')


def test_the_image_and_the_vm():
    done = run('--heaps', '1,2', '--images', '1', '--starts', '1', '--iterations', '1', str(ROOT / 'build' / 'pinion'))
    assert (done.returncode, done.stderr) == (0, '')
    assert len(re.findall(r'^\w+ +\d+\.\d\d +\d+/\d+$', done.stdout, re.MULTILINE)) == 4
    assert len(re.findall(r'^[012] MB +\d+/\d+$', done.stdout, re.MULTILINE)) == 3
    assert len(re.findall(r'^[12] MB +\d+\.\d \(\d+\.\d+\)$', done.stdout, re.MULTILINE)) == 2


def test_mistakes():
    for arguments in (['--heaps', 'large', 'vm'], ['--image', 'nowhere.image', 'vm'], []):
        assert run(*arguments).returncode == 2
