import { type Document, isAlias, isNode, isScalar, type LineCounter, visit } from 'yaml';
import type { Problem } from '../problem.ts';

/** What the parser's codes mean to an editor, and what to do. */
const syntax: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  DUPLICATE_KEY: ['Feltet står to ganger.', 'Behold det ene og slett det andre.'],
  TAB_AS_INDENT: [
    'Linjen er rykket inn med tabulator.',
    'Rykk inn med to mellomrom i stedet for tabulator.',
  ],
  BAD_INDENT: ['Innrykket stemmer ikke.', 'Rykk inn like langt som linjene på samme nivå.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'Det står et kolon for mye på linjen.',
    'Sett verdien i anførselstegn: `tittel: "Mål: det vi vil"`.',
  ],
  MISSING_CHAR: [
    'Det mangler et tegn, oftest et anførselstegn eller en klamme.',
    'Lukk anførselstegnet eller klammen som er åpnet.',
  ],
};

const otherSyntax = [
  'Feltene kan ikke leses her.',
  'Skriv ett felt på hver linje: `navn: verdi`. Sett verdier med spesielle tegn i anførselstegn.',
] as const;

/** Faults of syntax, and the parts of YAML that lose or change text without saying so. */
export function yamlProblems(
  document: Document,
  lineCounter: LineCounter,
  file: string,
): readonly Problem[] {
  const at = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), severity: 'error' as const };
  };
  const broken = [...document.errors, ...document.warnings].map((error) => {
    const [message, hint] = syntax[error.code] ?? otherSyntax;
    return { ...at(error.pos[0]), rule: 'yaml-syntax', message, hint };
  });
  return [...broken, ...featureProblems(document, at)];
}

type At = (offset: number) => Pick<Problem, 'file' | 'line' | 'column' | 'severity'>;

function featureProblems(document: Document, at: At): Problem[] {
  const problems: Problem[] = [];
  visit(document, (_key, node) => {
    if (!isNode(node)) return;
    const place = at(node.range?.[0] ?? 0);
    if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined) {
      problems.push({
        ...place,
        rule: 'yaml-feature',
        message: 'Verdien bruker ankere, henvisninger eller merkelapper fra YAML (`&`, `*`, `!`).',
        hint: 'Skriv verdien rett ut. Sett den i anførselstegn hvis den begynner med et slikt tegn.',
      });
    }
    if (isScalar(node) && node.comment) {
      problems.push({
        ...place,
        rule: 'yaml-comment',
        message: `Alt etter «#» faller bort: «#${node.comment}».`,
        hint: 'Sett verdien i anførselstegn, eller flytt kommentaren til en egen linje.',
      });
    }
  });
  return problems;
}
