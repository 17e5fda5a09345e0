/**
 * Milliseconds of processor time that a call takes in this thread. Bounds on it hold however busy the machine is; what waits
 * without working is bounded by the time limit of its test.
 */
export function processorTime(call: () => void): number {
  const before = process.threadCpuUsage();
  call();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
