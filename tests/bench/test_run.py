"""The comparison of virtual machines, on machines that only pretend to run benchmarks."""

import os
import pty
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from bench.measuring import VM, Results
from bench.report import ratios, table

ROOT = Path(__file__).resolve().parents[2]

FAKE_VM = '''
import sys
from pathlib import Path
log, speed, broken = Path(sys.argv[1]), float(sys.argv[2]), sys.argv[3]
image, arguments = sys.argv[4], sys.argv[5:]
if broken == "all":
    sys.exit("no such format")
if not arguments:
    print("Fast\\nSlow")
    sys.exit()
name, iterations = arguments[0], int(arguments[1])
if name == broken:
    print("Error: wrong result\\nFake>>run", file=sys.stderr)
    sys.exit(1)
with log.open("a") as file:
    file.write(f"{name} {speed} {Path(image).name}\\n")
runs = log.read_text().count(f"{name} {speed} ")
for i in range(1, iterations + 1):
    time = {"Fast": 10, "Slow": 1000}[name] * speed
    print(f"{name}: iteration {i}: {time * (50 if i == 1 or runs == 2 else 1):.3f} ms")
'''


@pytest.fixture
def fake(tmp_path):
    """Answer a function that answers the command of a fake VM of some speed, broken on one benchmark or on "all"."""
    script = tmp_path / 'fake vm.py'
    script.write_text(FAKE_VM)
    (tmp_path / 'bench.image').write_bytes(b'')

    def command(speed=1, broken='none'):
        return shlex.join([sys.executable, str(script), str(tmp_path / 'log'), str(speed), broken])
    return command


@pytest.fixture
def run(tmp_path):
    def run(*arguments, **options):
        return subprocess.run([sys.executable, str(ROOT / 'bench' / 'run.py'), '--image', str(tmp_path / 'bench.image'), *arguments],
                              capture_output=True, text=True, **options)
    return run


def rows(output):
    """Answer the cells of the table by the name in the first column."""
    answer = {}
    for line in output.splitlines():
        for name in ('Fast', 'Slow', 'geometric mean'):
            if line.startswith(name + ' ') and ' on [' not in line:
                answer[name] = line[len(name):].split()
    return answer


def test_ratios_are_of_medians(run, fake):
    done = run('--runs', '3', '--iterations', '3', fake(1), fake(2))
    assert done.returncode == 0 and done.stderr == ''
    assert rows(done.stdout) == {
        'Fast': ['10.0', '(1.00)', '20.0', '(2.00)'],
        'Slow': ['1000.0', '(1.00)', '2000.0', '(2.00)'],
        'geometric mean': ['(1.00)', '(2.00)']}


def test_commands_are_listed(run, fake):
    lines = run('--runs', '1', fake(1), fake(2)).stdout.splitlines()
    assert lines[:2] == ['[1] ' + fake(1), '[2] ' + fake(2)]


def test_vms_take_turns(run, fake, tmp_path):
    run('--runs', '2', '--iterations', '1', '--benchmarks', 'Slow', fake(1), fake(2))
    assert (tmp_path / 'log').read_text().splitlines() == [
        'Slow 1.0 bench.image', 'Slow 2.0 bench.image', 'Slow 1.0 bench.image', 'Slow 2.0 bench.image']


def test_a_failure_does_not_stop_the_table(run, fake):
    done = run('--runs', '1', '--iterations', '3', fake(1), fake(3, 'Fast'))
    assert done.returncode == 1
    assert rows(done.stdout) == {
        'Fast': ['10.0', '(1.00)', '-'],
        'Slow': ['1000.0', '(1.00)', '3000.0', '(3.00)'],
        'geometric mean': ['(1.00)', '(3.00)']}
    assert '  Fast on [2]: exit status 1: Error: wrong result' in done.stdout.splitlines()


def test_times_without_a_reference_have_no_ratio(run, fake):
    done = run('--runs', '1', '--iterations', '3', fake(1, 'Fast'), fake(3))
    assert rows(done.stdout)['Fast'] == ['-', '30.0', '-']


def test_a_vm_that_does_not_start(run, fake):
    done = run('--runs', '1', '--iterations', '3', '/no/such/vm', fake(1))
    assert done.returncode == 1
    assert 'run.py: /no/such/vm: cannot be started: No such file or directory' in done.stderr
    assert 'Slow on [1]: cannot be started: No such file or directory' in done.stdout


def test_no_vm_works(run, fake):
    done = run(fake(1, 'all'), fake(2, 'all'))
    assert (done.returncode, done.stdout) == (1, '')
    assert done.stderr.count('exit status 1: no such format') == 2


def test_missing_times_are_a_failure(run, fake, tmp_path):
    (tmp_path / 'log').write_text('')
    silent = shlex.join([sys.executable, '-c', 'import sys; print("Fast" if len(sys.argv) == 2 else "")'])
    done = run('--runs', '1', silent)
    assert '  Fast on [1]: wrote 0 times and not 5' in done.stdout.splitlines()


def test_a_vm_that_hangs(run, fake):
    hanging = shlex.join([sys.executable, '-c', 'import sys, time; print("Fast"); time.sleep(60 if len(sys.argv) > 2 else 0)'])
    done = run('--runs', '2', '--timeout', '0.5', hanging)
    assert '  Fast on [1]: still running after 0.5 s' in done.stdout.splitlines()


@pytest.mark.parametrize('arguments, complaint', [
    (['--benchmarks', 'Fast,Nope'], 'the image has no benchmark Nope; it has Fast, Slow'),
    (['--runs', '0'], "'0' is not a positive number"),
    (['--image', '/no/such/image'], 'there is no image /no/such/image')])
def test_wrong_arguments(run, fake, arguments, complaint):
    done = run(*arguments, fake(1))
    assert done.returncode != 0 and done.stdout == ''
    assert complaint in done.stderr


@pytest.mark.parametrize('command', ['', 'vm "unclosed'])
def test_wrong_commands(run, fake, command):
    assert run(command).returncode == 2


def test_progress_is_for_terminals(fake, tmp_path):
    terminal, other_end = pty.openpty()
    with subprocess.Popen([sys.executable, str(ROOT / 'bench' / 'run.py'), '--image', str(tmp_path / 'bench.image'),
                           '--runs', '1', fake(1)], stdout=subprocess.PIPE, stderr=other_end, text=True) as process:
        output, _ = process.communicate(timeout=60)
    os.close(other_end)
    shown = os.read(terminal, 65536).decode()
    os.close(terminal)
    assert 'Fast (1 of 2), run 1 of 1: ' in shown
    assert 'run 1 of 1' not in output


def test_the_geometric_mean_is_over_common_benchmarks():
    a, b = VM.parse('a'), VM.parse('b')
    results = Results({('X', a): [2.0], ('X', b): [1.0], ('Y', a): [1.0], ('Y', b): [8.0], ('Z', a): [5.0]})
    assert ratios(results, ['X', 'Y', 'Z'], b, a) == {'X': 0.5, 'Y': 8.0}
    assert table(results, ['X', 'Y', 'Z'], [a, b]).splitlines()[-1].split() == ['geometric', 'mean', '(1.00)', '(2.00)']


def test_columns_line_up():
    a, b = VM.parse('a'), VM.parse('b')
    results = Results({('X', a): [200.0], ('X', b): [10000.0], ('Longer name', a): [1234.5], ('Longer name', b): [12.345]})
    assert table(results, ['X', 'Longer name'], [a, b]).splitlines()[4:] == [
        'benchmark       [1] ms            [2] ms',
        'X                200.0   (1.00)  10000.0  (50.00)',
        'Longer name     1234.5   (1.00)     12.3   (0.01)',
        'geometric mean           (1.00)            (0.71)']
