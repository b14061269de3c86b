import type { Page } from '@playwright/test';
import { languageAt } from '../words-at.ts';

/** A node of the tree that a screen reader reads. */
interface Node {
  readonly role: string;
  readonly name: string;
  /** Of a heading. */
  readonly level: number;
}

const siteTitles = {
  nb: 'Internasjonal strategi – Bergen kommune',
  en: 'International Strategy – City of Bergen',
};

/** The landmarks, the headings, the language and the title of a page. */
export async function tree(page: Page): Promise<readonly string[]> {
  const nodes = await nodesOf(page);
  return [
    ...['banner', 'main', 'contentinfo'].flatMap((role) => onceFaults(nodes, role)),
    ...navigationFaults(nodes.filter(({ role }) => role === 'navigation')),
    ...headingFaults(nodes.filter(({ role }) => role === 'heading')),
    ...(await languageAndTitleFaults(page)),
  ];
}

async function nodesOf(page: Page): Promise<readonly Node[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => ({
      role: String(role?.value),
      name: String(name?.value ?? ''),
      level: Number(properties?.find((property) => property.name === 'level')?.value.value ?? 0),
    }));
}

function onceFaults(nodes: readonly Node[], role: string): readonly string[] {
  const times = nodes.filter((node) => node.role === role).length;
  return times === 1 ? [] : [`the page has ${times} × ${role}, not one`];
}

/** Throws where a page has none: each has its menu. */
function navigationFaults(navigations: readonly Node[]): readonly string[] {
  if (navigations.length === 0) throw new Error('The page has no navigation.');
  const names = navigations.map(({ name }) => name);
  const repeated = names.filter((name, index) => name !== '' && names.indexOf(name) < index);
  return [
    ...(names.includes('') ? ['a navigation has no name'] : []),
    ...repeated.map((name) => `two navigations are named «${name}»`),
  ];
}

function headingFaults(headings: readonly Node[]): readonly string[] {
  const firsts = headings.filter(({ level }) => level === 1).length;
  const skips = headings.filter(
    ({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1,
  );
  return [
    ...(firsts === 1 ? [] : [`the page has ${firsts} headings of level 1, not one`]),
    ...skips.map(({ name, level }) => `the heading «${name}» is of level ${level} and skips one`),
    ...(headings.some(({ name }) => name === '') ? ['a heading is empty'] : []),
  ];
}

async function languageAndTitleFaults(page: Page): Promise<readonly string[]> {
  const { pathname } = new URL(page.url());
  const language = languageAt(pathname);
  const isFront = pathname === '/' || pathname === '/en';
  const said = await page.locator('html').getAttribute('lang');
  const heading = await page.getByRole('heading', { level: 1 }).first().textContent();
  const expected = isFront ? siteTitles[language] : `${heading} – ${siteTitles[language]}`;
  const title = await page.title();
  return [
    ...(said === language ? [] : [`the page says its language is «${said}», not «${language}»`]),
    ...(title === expected ? [] : [`the title is «${title}», not «${expected}»`]),
  ];
}
