import { Agent, get } from 'node:http';
import { type Figure, figure, median } from './figure.ts';
import { megabytesOf } from './process-tree.ts';
import { endProcess, startProcess } from './start-process.ts';

const section = 'The origin as a process';
const runs = 5;
const requests = 100_000;
const bare =
  "require('http').createServer((q, s) => s.end('ok')).listen(0, '127.0.0.1', function () { console.log('http://127.0.0.1:' + this.address().port) })";

/** From start to the first byte, and memory after a hundred thousand requests, against a bare server of Node. */
export async function measureStart(): Promise<readonly Figure[]> {
  const origin = ['server/main.ts'];
  const nothing = ['-e', bare];
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
async function startTimes(args: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    const { child, url } = await startProcess(args);
    await ask(url, new Agent());
    times.push(performance.now() - began);
    await endProcess(child);
  }
  return median(times);
}

async function memoryAfterLoad(args: readonly string[]): Promise<number> {
  const { child, url } = await startProcess(args);
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  let left = requests;
  const client = async () => {
    while (left > 0) {
      left -= 1;
      await ask(url, agent);
    }
  };
  await Promise.all(Array.from({ length: 32 }, client));
  const megabytes = megabytesOf(child);
  agent.destroy();
  await endProcess(child);
  return megabytes;
}

/** Rejects where the answer is not 200 or has no body. */
function ask(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: { 'Accept-Encoding': 'br' } }, (response) => {
      let length = 0;
      response.on('data', (chunk: Buffer) => {
        length += chunk.length;
      });
      response.on('end', () =>
        response.statusCode === 200 && length > 0
          ? resolve()
          : reject(new Error(`${url}: ${response.statusCode}, ${length} bytes`)),
      );
    });
    request.on('error', reject);
  });
}
