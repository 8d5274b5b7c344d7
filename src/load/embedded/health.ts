import { readFileSync } from "node:fs";
import { type EventLoopUtilization, performance } from "node:perf_hooks";

/** Watches a thread and its machine from a moment on. */
export function watchHealth(): () => { utilization: number; steal: number | null } {
  const loop: EventLoopUtilization = performance.eventLoopUtilization();
  const before = cpuTimes();
  return () => {
    const after = cpuTimes();
    const all = before && after ? after.all - before.all : 0;
    return {
      utilization: performance.eventLoopUtilization(loop).utilization,
      steal: all > 0 ? (after!.steal - before!.steal) / all : null,
    };
  };
}

/** Jiffies of all processors since the machine started, where /proc tells: user nice system idle iowait irq softirq steal. */
function cpuTimes(): { all: number; steal: number } | undefined {
  try {
    const [line = ""] = readFileSync("/proc/stat", "utf8").split("\n");
    const times = line.trim().split(/\s+/).slice(1, 9).map(Number);
    return { all: times.reduce((sum, time) => sum + time, 0), steal: times[7] ?? 0 };
  } catch {
    return undefined;
  }
}
