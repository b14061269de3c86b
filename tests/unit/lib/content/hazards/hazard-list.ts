import { allFixtures } from './all-fixtures.ts';
import { hazards } from './hazards.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

const opening = `# Hazards in content

What goes wrong in content, the rules that tell of it, and the faults each is tried with. A test writes this page and holds it: \`npm run hazards -- -u\` renews it. What a rule says is in [content/regler.md](../content/regler.md).

«Mended» counts the faults of which a test follows the hint word for word and then finds nothing wrong; the others are for a person to judge.

| Hazard | Rule | Faults | Mended |
| --- | --- | ---: | ---: |`;

/** Every hazard with its rules, and how many faults show each of them, as Markdown. */
export function hazardList(): string {
  const rows = hazards.flatMap((hazard) =>
    allFixtures
      .filter((fixtures) => fixtures.hazards.includes(hazard))
      .map((fixtures, index) => rowOf(index === 0 ? hazard : '', fixtures)),
  );
  return `${[opening, ...rows].join('\n')}\n`;
}

function rowOf(hazard: string, { rule, faults, byHand }: RuleFixtures): string {
  const mended = faults.filter((fault) => (fault.byHand ?? byHand) === undefined);
  return `| ${hazard} | [${rule}](../content/regler.md#${rule}) | ${faults.length} | ${mended.length} |`;
}
