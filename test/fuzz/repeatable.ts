import { configureGlobal } from 'fast-check';

/** The same inputs every time, so that a failure belongs to a change; FUZZ_SEED asks for others. */
configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20230516) });
