import type { Message } from '../channel.ts';
import { serveAnalysis } from '../serve.ts';
import { browserHost } from './browserHost.ts';

serveAnalysis(
  {
    post: (message) => self.postMessage(message),
    listen: (receive) => {
      self.addEventListener('message', ({ data }: MessageEvent<Message>) => receive(data));
    },
  },
  browserHost,
);
