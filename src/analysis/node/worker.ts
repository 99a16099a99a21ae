import { parentPort } from 'node:worker_threads';
import type { Message } from '../channel.ts';
import { serveAnalysis } from '../serve.ts';
import { nodeHost } from './nodeHost.ts';

const parent = parentPort;
if (!parent) throw new Error('This file runs in a worker thread.');
serveAnalysis(
  {
    post: (message) => parent.postMessage(message),
    listen: (receive) => parent.on('message', (message: Message) => receive(message)),
  },
  nodeHost,
);
