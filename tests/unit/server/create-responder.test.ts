import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createResponder } from '../../../server/create-responder.ts';
import { prepareAnswers } from '../../../server/prepare-answers.ts';
import { errorText, writeBuiltSiteForTest } from './built-site.ts';
import { lowerCasedHeaders } from './lower-cased-headers.ts';
import { portOf } from './port-of.ts';
import { send } from './send.ts';

describe('a fault of our own', () => {
  it('is a 500 with all headers, and the log has the fault', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    onTestFinished(() => log.mockRestore());
    const fault = new Error('fault');
    const answers = new Map();
    answers.get = () => {
      throw fault;
    };
    const site = { ...prepareAnswers(writeBuiltSiteForTest()), answers };
    const server = createServer(
      createResponder({ site: () => site, isEnding: () => false }),
    ).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const { status, headers, body } = await send(`http://127.0.0.1:${portOf(server)}`, '/');
    expect(status).toBe(500);
    expect(headers).toMatchObject(lowerCasedHeaders());
    expect(headers['cache-control']).toBe('no-store');
    expect(body.toString()).toBe(errorText(500));
    expect(log).toHaveBeenCalledExactlyOnceWith(fault);
  });
});
