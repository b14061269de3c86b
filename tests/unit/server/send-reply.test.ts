import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { sendReply } from '../../../server/send-reply.ts';
import { portOf } from './port-of.ts';
import { send } from './send.ts';

it('every answer goes to who asked, also of more requests than are sent together', async () => {
  const server = createServer((request, response) =>
    sendReply(
      { status: 200, headers: { 'Content-Type': 'text/plain' }, body: `${request.url}å` },
      response,
    ),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${portOf(server)}`;
  const targets = Array.from({ length: 200 }, (_, index) => `/${index}`);
  const answers = await Promise.all(targets.map((target) => send(url, target)));
  server.close();
  expect(answers.map(({ body }) => body.toString('latin1'))).toEqual(
    targets.map((target) => `${target}å`),
  );
});
