import type { Chapter } from './rule-book.ts';
import type { RuleEntry } from './rule-entry.ts';

const opening = `<!-- Laget av \`npm run rules\` fra lib/rulebook. Endringer her forsvinner. -->

# Reglene

Dette ser kontrollen etter. Navnet på regelen står i meldingen du får. En **feil** stopper byggingen til den er rettet. Et **råd** gjør det ikke.`;

/** The page that explains every rule to editors, as Markdown. */
export function rulePage(chapters: readonly Chapter[]): string {
  return `${[opening, contentsOf(chapters), ...chapters.map(chapterText)].join('\n\n')}\n`;
}

function contentsOf(chapters: readonly Chapter[]): string {
  return chapters
    .map(({ title, rules }) => {
      const links = Object.keys(rules).map((name) => `[${name}](#${name})`);
      return `- ${title}: ${links.join(', ')}`;
    })
    .join('\n');
}

function chapterText({ title, rules }: Chapter): string {
  const texts = Object.entries(rules).map(([name, rule]) => ruleText(name, rule));
  return [`## ${title}`, ...texts].join('\n\n');
}

function ruleText(name: string, { severity, title, why, wrong, right }: RuleEntry): string {
  return [
    `### ${name}`,
    `**${title}** (${severity === 'error' ? 'feil' : 'råd'})`,
    why,
    ...(wrong === undefined ? [] : ['Galt:', example(wrong)]),
    ...(right === undefined ? [] : ['Rett:', example(right)]),
  ].join('\n\n');
}

/** A fence longer than any in the example. */
function example(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}markdown\n${text.replace(/\n$/, '')}\n${fence}`;
}
