import { exchange } from '../exchange/exchange.ts';
import { headerOf, type RawAnswer } from '../exchange/raw-answer.ts';
import { type Difference, differences } from './difference.ts';
import type { Question } from './questions.ts';

/** The two ports on this machine. */
export interface Servers {
  readonly origin: number;
  readonly nginx: number;
}

export interface Comparison {
  readonly question: string;
  readonly origin: RawAnswer | undefined;
  readonly nginx: RawAnswer | undefined;
  readonly differences: readonly Difference[];
}

const atOnce = 24;

/** Puts each question to both servers. */
export async function compareServers(
  servers: Servers,
  questions: readonly Question[],
): Promise<readonly Comparison[]> {
  const comparisons: Comparison[] = [];
  const rest = questions.values();
  const work = async () => {
    for (const question of rest) comparisons.push(await compare(servers, question));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return comparisons;
}

async function compare(servers: Servers, question: Question): Promise<Comparison> {
  const [origin, nginx] = await Promise.all([
    put(question, servers.origin),
    put(question, servers.nginx),
  ]);
  return { question: question.name, origin, nginx, differences: differences(origin, nginx) };
}

async function put({ bytes, first }: Question, port: number): Promise<RawAnswer | undefined> {
  const known = first === undefined ? undefined : await exchange(port, first);
  return exchange(port, bytes((known && headerOf(known, 'etag')) ?? '"none"'));
}
