"""Write the times of benchmarks as a table of ratios."""

import statistics
from collections.abc import Sequence

from bench.measuring import VM, Results


def ratios(results: Results, benchmarks: Sequence[str], vm: VM, reference: VM) -> dict[str, float]:
    """Answer, by benchmark, how many times as long the VM takes as the reference; benchmarks that failed on either are left out."""
    answer = {}
    for benchmark in benchmarks:
        time, base = results.median(benchmark, vm), results.median(benchmark, reference)
        if time is not None and base is not None:
            answer[benchmark] = time / base
    return answer


def table(results: Results, benchmarks: Sequence[str], vms: Sequence[VM]) -> str:
    """Answer the report: the medians in milliseconds, the ratios to the first VM, their geometric means, and the failures."""
    by_vm = [ratios(results, benchmarks, vm, vms[0]) for vm in vms]
    rows = [['benchmark', *(f'[{number}] ms' + ' ' * 9 for number in range(1, len(vms) + 1))]]
    for benchmark in benchmarks:
        rows.append([benchmark, *(_cell(results.median(benchmark, vm), ratio.get(benchmark)) for vm, ratio in zip(vms, by_vm))])
    rows.append(['geometric mean', *(_cell(None, statistics.geometric_mean(ratio.values()) if ratio else None) for ratio in by_vm)])
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = [f'[{number}] {vm.command}' for number, vm in enumerate(vms, start=1)]
    lines += ['Median times; in brackets the ratio to [1], where less is faster.', '']
    lines += ['  '.join([row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:]))]).rstrip()
              for row in rows]
    if results.failures:
        lines += ['', 'Failed:']
        lines += [f'  {benchmark} on [{vms.index(vm) + 1}]: {reason}' for (benchmark, vm), reason in results.failures.items()]
    return '\n'.join(lines)


def _cell(time: float | None, ratio: float | None) -> str:
    """Answer a cell of the table, right-aligned in itself; a dash stands for what is not known."""
    shown_time = '' if time is None else f'{time:.1f}'
    shown_ratio = '-' if ratio is None else f'({ratio:.2f})'
    if time is None and ratio is None:
        shown_time, shown_ratio = '-', ''
    return f'{shown_time} {shown_ratio:>8}'
