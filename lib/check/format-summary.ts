import type { Problem } from '../content/problem.ts';
import { sortProblems } from '../content/sort-problems.ts';
import { fitting } from '../github/fitting.ts';
import { codeSpan, markdownText } from '../github/markdown-text.ts';
import { countProblems } from './count-problems.ts';

/** What the heading, the count and the last line need. */
const frame = 1000;

/** Every problem as Markdown, file by file, within so many bytes; what there is no room for is counted. */
export function formatSummary(problems: readonly Problem[], room: number): string {
  const sorted = sortProblems(problems);
  // As if each problem had a heading to itself: never too little.
  const needed = sorted.map((problem) => fileText(problem.file, [problem]));
  const shown = sorted.slice(0, fitting(needed, room - frame));
  const files = [...Map.groupBy(shown, ({ file }) => file)];
  const left = sorted.length - shown.length;
  return `${[
    '## Kontroll av innholdet',
    markdownText(countProblems(problems)),
    ...(problems.length === 0
      ? []
      : ['Feil må rettes før endringen kan publiseres. Råd stopper ingenting.']),
    ...files.map(([file, found]) => fileText(file, found)),
    ...(left === 0 ? [] : [cutNote(left)]),
  ].join('\n\n')}\n`;
}

function fileText(file: string, problems: readonly Problem[]): string {
  return [`### ${codeSpan(file)}`, problems.map(problemText).join('\n')].join('\n\n');
}

function problemText({ line, column, severity, rule, message, hint }: Problem): string {
  const kind = severity === 'error' ? 'Feil' : 'Råd';
  const place = `linje ${line}, kolonne ${column}`;
  return `- **${kind}**, ${place} (${codeSpan(rule)}): ${markdownText(message)}<br>${markdownText(hint)}`;
}

function cutNote(left: number): string {
  return `Her er det ikke plass til flere. ${left} til vises når disse er rettet, eller med \`npm run check\`.`;
}
