import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { commandText } from '../../../../lib/new-page/command-text.ts';

it('the command is one that makes the same page', () => {
  expect(
    commandText({ type: 'kapittel', title: 'Rene elver', part: 'havn', lead: 'Om dem.' }),
  ).toBe('npm run new -- kapittel "Rene elver" --del havn --ingress "Om dem."');
});

it.each([
  'Rene elver',
  "Byens 'elver'",
  '«Elver» & "sjøer"',
  'Pris: $100',
  'C:\\elver',
  '`ls`',
  'it\'s "so"',
  'Ja!',
])('a shell reads the title «%s» as one word', (title) => {
  const words = commandText({ type: 'side', title }).replace('npm run new -- side ', '');
  const printed = execFileSync('sh', ['-c', `printf '%s' ${words}`], { encoding: 'utf8' });
  expect(printed).toBe(title);
});
