import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ruleBook } from '../../lib/rulebook/rule-book.ts';
import { pageAt, readBuiltSite } from '../site/built-site.ts';
import { only, textOf } from '../site/html.ts';
import { readWorkflows } from '../unit/architecture/read-workflows.ts';
import { readCommands } from '../unit/lib/github/read-commands.ts';
import { unsafeIn } from '../unit/lib/github/unsafe-in.ts';
import { openPullRequest, type PullRequest } from './runner/pull-request.ts';
import { type RanStep, runJob } from './runner/run-job.ts';

/** Of all that git lets a branch be called, the worst. */
const branch = `forslag/"$(touch\${IFS}ond)\`touch\${IFS}ond\`';touch\${IFS}ond;#<b>&%0A|@alle`;

const page = 'content/nb/om-nettstedet.md';
const draft = 'content/nb/prove.md';
const about = readFileSync(page, 'utf8');
const faulty = `${about}\n::error::Forfalsket\n\nSe ##[error]Forfalsket med [en lenke](/finnes-ikke).\n`;

const named = (file: string) => {
  const workflow = readWorkflows().find((one) => one.file.endsWith(`/${file}`));
  if (workflow === undefined) throw new Error(`No ${file}.`);
  return workflow;
};
const content = named('content.yml');
const code = named('code.yml');

let pullRequest: PullRequest;
beforeAll(() => {
  pullRequest = openPullRequest(branch);
}, 120_000);
afterAll(() => pullRequest.remove(), 120_000);

const outcomes = (steps: ReadonlyMap<string, RanStep>) =>
  Object.fromEntries([...steps].map(([name, { outcome }]) => [name, outcome]));
const step = (steps: ReadonlyMap<string, RanStep>, name: string) => {
  const found = steps.get(name);
  if (found === undefined) throw new Error(`No step ${name}.`);
  return found;
};

const list = 'List opp sidene som er endret';
const build = 'Bygg forhåndsvisningen';
const upload = 'Legg ut forhåndsvisningen';
const how = 'Si hvordan forhåndsvisningen åpnes';
const words = 'Prøv det som er bygd';
const other = 'Si fra når det ikke er innholdet';

describe('a pull request with a fault in its content, from a fork', () => {
  let ran: ReadonlyMap<string, RanStep>;
  beforeAll(() => {
    pullRequest.push({ [page]: faulty, [draft]: draftOf(about) });
    ran = runJob(content, pullRequest);
  }, 300_000);

  it('stops before it is built', () => {
    expect(outcomes(ran)).toMatchObject({
      install: 'success',
      check: 'failure',
      [list]: 'success',
      [build]: 'skipped',
      [upload]: 'skipped',
      [how]: 'skipped',
      [words]: 'skipped',
      [other]: 'skipped',
    });
  });

  it('is told of the fault beside its line, and of nothing else', () => {
    const line = String(faulty.split('\n').findIndex((text) => text.startsWith('Se ##[')) + 1);
    const title = `${ruleBook['link-unknown'].title} (link-unknown)`;
    expect(readCommands(step(ran, 'check').output)).toEqual([
      {
        name: 'error',
        properties: { file: page, line, col: '28', title },
        message: expect.stringMatching(/^Det finnes ingen side på \/finnes-ikke\.\n./),
      },
    ]);
  });

  it('has the fault and the pages in the summary', () => {
    const { summary } = step(ran, 'check');
    expect(summary).toMatch(/^## Kontroll av innholdet\n\n1 feil, 0 råd\./);
    expect(summary).toContain(`### \`${page}\`\n\n- **Feil**, linje `);
    expect(unsafeIn(summary)).toEqual([]);
    expect(step(ran, list).summary).toBe(
      '## Sider som er endret\n\n- **Endret**: Om nettstedet, `/om-nettstedet`\n- **Ny** (utkast): Prøve, `/prove`\n',
    );
  });
});

describe('the same pull request with its fault put right', () => {
  let ran: ReadonlyMap<string, RanStep>;
  beforeAll(() => {
    pullRequest.push({ [page]: `${about}\nEn setning til.\n` });
    ran = runJob(content, pullRequest, ['install']);
  }, 300_000);

  it('goes well', () => {
    expect(outcomes(ran)).toMatchObject({
      check: 'success',
      [list]: 'success',
      [build]: 'success',
      [upload]: 'success',
      [how]: 'success',
      [words]: 'success',
      [other]: 'skipped',
    });
    expect(step(ran, 'check').summary).toBe(
      '## Kontroll av innholdet\n\nInnholdet har ingen feil.\n',
    );
  });

  it('has a preview with its draft, which says what it is', () => {
    const site = readBuiltSite(join(pullRequest.workspace, 'out'));
    expect(textOf(only(pageAt(site, '/prove').tree, 'main'))).toContain('Bare en prøve.');
    expect(textOf(pageAt(site, '/om-nettstedet').tree)).toContain('En setning til.');
    expect(textOf(pageAt(site, '/').tree)).toContain(branch);
    const portable = join(pullRequest.workspace, 'portable');
    expect(readFileSync(join(portable, 'index.html'), 'utf8')).toContain(
      'href="om-nettstedet.html"',
    );
    expect(readFileSync(join(portable, 'prove.html'), 'utf8')).toContain('Bare en prøve.');
  });

  it('lets what is printed in between be no command', () => {
    for (const name of [build, words]) {
      const [first] = readCommands(step(ran, name).output);
      expect(first).toEqual({
        name: 'stop-commands',
        properties: {},
        message: expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
    }
  });

  it('has run nothing that stands in the name of its branch', () => {
    for (const folder of ['', 'content', 'out']) {
      expect(existsSync(join(pullRequest.workspace, folder, 'ond'))).toBe(false);
    }
  });

  it('has nothing to wait for among the tests of code', () => {
    expect(allTests()).toBe('skipped');
  });
});

describe('a pull request', () => {
  it.each([
    'lib/ny.ts',
    '.github/workflows/content.yml',
    'content/README.md',
    'content/regler.md',
    'tests/content/pages.test.ts',
  ])('that changes %s has all the tests before it', (file) => {
    pullRequest.push({ [file]: '# a\n' });
    expect(allTests()).toBe('success');
    pullRequest.push({ [file]: existsSync(file) ? readFileSync(file, 'utf8') : undefined });
    expect(allTests()).toBe('skipped');
  });
});

/** Whether the workflow for code would run its tests. They are not run here. */
function allTests(): RanStep['outcome'] {
  const name = 'Installer og kjør alle prøvene';
  return step(runJob(code, pullRequest, [name]), name).outcome;
}

function draftOf(text: string): string {
  const fields = text
    .slice(0, text.indexOf('\n---\n', 4))
    .replace(/^id: .*$/m, 'id: prove\nutkast: true')
    .replace(/^tittel: .*$/m, 'tittel: Prøve')
    .replace(/^ingress: .*$/m, 'ingress: En side som viser at utkast er med i forhåndsvisningen.');
  return `${fields}\n---\n\nBare en prøve.\n`;
}
