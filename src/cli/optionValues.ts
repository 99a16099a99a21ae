import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { UsageError } from './usageError.ts';

/** Reads options and what stands beside them. Throws `UsageError` for an option there is not. */
export function parseOptions<const Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A value that is one of those an option takes. Throws `UsageError`. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${option} takes ${allowed.join(', ')}, not "${value}".`);
  return found;
}

/** The files and folders that were named. Throws `UsageError` where there are none. */
export function some(paths: readonly string[]): readonly string[] {
  if (paths.length === 0) throw new UsageError('Name at least one file or folder.');
  return paths;
}
