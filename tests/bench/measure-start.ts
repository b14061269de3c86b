import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { ExpectedAnswer } from './check-answer.ts';
import { type Figure, figure, median } from './figure.ts';
import { megabytesOf } from './process-tree.ts';
import { endProcess, startProcess } from './start-process.ts';

const section = 'The origin as a process';
const runs = 5;
const requests = 100_000;
const bare =
  "require('http').createServer((q, s) => s.end('ok')).listen(0, '127.0.0.1', function () { console.log('http://127.0.0.1:' + this.address().port) })";

/** A program of Node that serves, and what it answers to who asks for `/`. */
interface ServerProgram {
  readonly args: readonly string[];
  readonly answer: ExpectedAnswer;
}

/** From start to the first byte, and memory after a hundred thousand requests, against a bare server of Node. */
export async function measureStart(): Promise<readonly Figure[]> {
  const origin = {
    args: ['server/main.ts'],
    answer: { encoding: 'br', body: readFileSync('out/index.html.br') },
  };
  const nothing = { args: ['-e', bare], answer: { encoding: undefined, body: Buffer.from('ok') } };
  const [own, reference] = [await startTimes(origin), await startTimes(nothing)];
  const [memory, bareMemory] = [await memoryAfterLoad(origin), await memoryAfterLoad(nothing)];
  return [
    figure({
      section,
      name: 'start to first byte',
      value: own,
      unit: 'ms',
      reference: 'bare Node',
      referenceValue: reference,
      goal: 'under 300 ms',
    }),
    figure({
      section,
      name: `memory after ${requests} requests`,
      value: memory,
      unit: 'MB',
      reference: 'bare Node',
      referenceValue: bareMemory,
      goal: 'under 150 MB',
    }),
  ];
}

/** The median of some starts, in milliseconds. */
async function startTimes({ args, answer }: ServerProgram): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    const { child, url } = await startProcess(args);
    await ask(url, new Agent(), answer);
    times.push(performance.now() - began);
    await endProcess(child);
  }
  return median(times);
}

async function memoryAfterLoad({ args, answer }: ServerProgram): Promise<number> {
  const { child, url } = await startProcess(args);
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  let left = requests;
  const client = async () => {
    while (left > 0) {
      left -= 1;
      await ask(url, agent, answer);
    }
  };
  await Promise.all(Array.from({ length: 32 }, client));
  const megabytes = megabytesOf(child);
  agent.destroy();
  await endProcess(child);
  return megabytes;
}

/** Rejects where status, encoding or body is another. */
function ask(url: string, agent: Agent, { encoding, body }: ExpectedAnswer): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: { 'Accept-Encoding': 'br' } }, (response) => {
      buffer(response).then((received) => {
        const { statusCode, headers } = response;
        const isExpected =
          statusCode === 200 && headers['content-encoding'] === encoding && received.equals(body);
        if (isExpected) resolve();
        else reject(new Error(`${url}: ${statusCode}, ${received.length} bytes`));
      }, reject);
    });
    request.on('error', reject);
  });
}
