/**
 * The seconds of processor time that the work takes, the runtime's compiling and collecting included: what else the
 * machine does counts little.
 */
export function timed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
