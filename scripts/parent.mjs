// Noticing that whoever started this process is gone: a shell or npm that is ended does not always pass that on.
import { spawnSync } from 'node:child_process';

/** How often to look, in milliseconds. */
const interval = 500;

/**
 * Calls `act` once when the process that started this one has ended, or the npm above it.
 * @param {() => void} act
 * @returns {() => void} stops looking
 */
export function whenParentEnds(act) {
  const parent = process.ppid;
  const npm = process.env.npm_lifecycle_event === undefined ? undefined : parentOf(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && (npm === undefined || isAlive(npm))) return;
    clearInterval(timer);
    act();
  }, interval);
  timer.unref();
  return () => clearInterval(timer);
}

/**
 * True while a process runs, whoever owns it.
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** npm starts a script through a shell, which outlives it; undefined where the system cannot tell. */
function parentOf(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'ppid=', '-p', `${pid}`], { encoding: 'utf8' });
  const parent = Number(stdout?.trim());
  return parent > 1 ? parent : undefined;
}
