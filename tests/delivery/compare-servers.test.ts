import { rmSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeDelivery } from '../../finish/output/write-delivery.ts';
import { securityHeaders } from '../../lib/site/headers.ts';
import { builtMarker } from '../built-marker.ts';
import { writeBuiltSite } from '../unit/server/built-site.ts';
import { type Comparison, compareServers } from './compare/compare-servers.ts';
import { deviationFor } from './compare/deviation-for.ts';
import { type Deviation, deviations } from './compare/deviations.ts';
import {
  corpusQuestions,
  hostileQuestions,
  questionsAbout,
  questionsInDepth,
  slowQuestion,
} from './compare/questions.ts';
import { headerOf } from './exchange/raw-answer.ts';
import { serveBoth } from './serve-both.ts';

const seen = new Set<Deviation>();

/** Where nginx answers with a page of its own. */
const ownPages = ['corpus, two requests in one: a chunk of no size'];

const sites = [
  {
    name: 'the site’s own files',
    folder: () => 'out',
    page: '/bergen-i-verden/hovedmal',
    depth: ['/mal', '/id/mal', '/favicon.svg', '/robots.txt', '/finnes-ikke'],
    basePath: '',
    remove: () => undefined,
  },
  {
    name: 'a site under a base path',
    folder: writeSite,
    page: '/sted/her/frukt/eple',
    depth: ['/sted/her', '/sted/her/hjem', '/sted/her/bilder/frukt.png', '/sted/her/arkiv.tar.gz'],
    basePath: '/sted/her',
    remove: (folder: string) => rmSync(folder, { recursive: true }),
  },
];

function writeSite(): string {
  const directory = writeBuiltSite('/sted/her');
  writeDelivery(directory, builtMarker(directory));
  return directory;
}

describe.each(sites)('$name', ({ folder, page, depth, basePath, remove }) => {
  let comparisons: readonly Comparison[] = [];
  let headersOfAll: Readonly<Record<string, string>> = {};

  beforeAll(async () => {
    const directory = folder();
    headersOfAll = securityHeaders(builtMarker(directory).policy);
    const { servers, addresses, close } = await serveBoth(directory);
    try {
      comparisons = await compareServers(servers, [
        ...(basePath === '' ? [slowQuestion(page), ...corpusQuestions] : []),
        ...hostileQuestions(page, basePath),
        ...depth.flatMap(questionsInDepth),
        ...addresses.flatMap(questionsAbout),
      ]);
    } finally {
      await close();
      remove(directory);
    }
  }, 60_000);

  it('are served alike by nginx and by the origin, but for what is listed', () => {
    expect(comparisons.length).toBeGreaterThan(400);
    const unexpected = comparisons.flatMap((comparison) =>
      comparison.differences.flatMap((difference) => {
        const deviation = deviationFor(comparison, difference, deviations);
        if (deviation === undefined) return [{ question: comparison.question, ...difference }];
        seen.add(deviation);
        return [];
      }),
    );
    expect(unexpected).toEqual([]);
  });

  it('have every header of ours once on every answer of nginx', () => {
    const answers = comparisons.flatMap(({ question, nginx }) =>
      nginx ? [{ question, nginx }] : [],
    );
    const statuses = new Set(answers.map(({ nginx }) => nginx.status));
    expect([...statuses].sort()).toEqual(
      expect.arrayContaining([200, 204, 206, 304, 308, 400, 404, 405, 412, 414, 416, 431]),
    );
    const names = Object.entries(headersOfAll);
    const faults = answers.flatMap(({ question, nginx }) =>
      names
        .filter(([name, value]) => headerOf(nginx, name.toLowerCase()) !== value)
        .map(([name]) => `${nginx.status} ${question}: ${name}`),
    );
    expect(faults).toEqual([]);
    const without = answers.filter(({ nginx }) => headerOf(nginx, 'cache-control') === undefined);
    expect(without.map(({ question }) => question)).toEqual([]);
  });

  it('tell nothing of the server but its name', () => {
    const answers = comparisons.flatMap(({ nginx }) => nginx ?? []);
    expect(new Set(answers.map((answer) => headerOf(answer, 'server')))).toEqual(
      new Set(['nginx']),
    );
    const named = comparisons.filter(({ nginx }) => /nginx/i.test(String(nginx?.body)));
    expect(named.map(({ question }) => question)).toEqual(basePath === '' ? ownPages : []);
    // The query of an address that leads on is the reader's own.
    const told = answers.flatMap(({ headers }) =>
      headers.map(([, value]) => value.replace(/\?.*/, '')),
    );
    expect(told.filter((value) => value.includes('ond.example'))).toEqual([]);
  });
});

it('every deviation that is listed is one', () => {
  expect(deviations.filter((one) => !seen.has(one)).map(({ reason }) => reason)).toEqual([]);
});
