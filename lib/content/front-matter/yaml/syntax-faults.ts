import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml';
import type { YamlFault } from './yaml-fault.ts';

type Words = Omit<YamlFault, 'offset' | 'rule'>;

const indentation: Words = {
  kind: 'indent',
  message: 'Innrykket stemmer ikke.',
  hint: 'Rykk inn like langt som linjene på samme nivå. Fortsetter linjen verdien over, sett hele verdien i anførselstegn.',
};

const unclosed: Words = {
  kind: 'syntax',
  message: 'Anførselstegnet eller klammen som åpnes her, lukkes aldri.',
  hint: 'Lukk det på samme linje.',
};

const firstHalf = 'BLOCK_AS_IMPLICIT_KEY';
const secondHalf = 'MULTILINE_IMPLICIT_KEY';

const other: Words = {
  kind: 'syntax',
  message: 'Feltene kan ikke leses her.',
  hint: 'Skriv ett felt på hver linje: `navn: verdi`. Sett verdier med spesielle tegn i anførselstegn.',
};

/** What the parser's codes mean to an editor, and what to do. */
const words: Readonly<Partial<Record<string, Words>>> = {
  TAB_AS_INDENT: {
    kind: 'tab',
    message: 'Linjen er rykket inn med tabulator.',
    hint: 'Rykk inn med to mellomrom i stedet for tabulator.',
  },
  BAD_INDENT: indentation,
  BLOCK_AS_IMPLICIT_KEY: {
    kind: 'syntax',
    message: 'Det står et kolon for mye på linjen.',
    hint: 'Sett verdien i anførselstegn.',
  },
  BAD_SCALAR_START: {
    kind: 'syntax',
    message: 'Verdien begynner med et tegn som har en egen betydning her.',
    hint: 'Sett verdien i anførselstegn.',
  },
};

/** Where YAML cannot be read, in an editor's words. */
export function syntaxFaults(text: string, document: Document): readonly YamlFault[] {
  // Unknown tags and escapes are told of as features.
  const warnings = document.warnings.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
  const errors = document.errors.filter(
    (error) => error.code !== 'BAD_DQ_ESCAPE' && !isSecondHalf(error, document),
  );
  const open = openings(document);
  return [...errors, ...warnings].map((error) => ({
    rule: 'yaml-syntax',
    ...placedWords(error, text, document, open),
  }));
}

/** Where the fault is for an editor, which is not always where the parser gave up. */
function placedWords(
  error: YAMLError,
  text: string,
  document: Document,
  open: ReadonlyMap<number, number>,
): Words & { readonly offset: number } {
  const [offset] = error.pos;
  const opening = open.get(offset);
  if (opening !== undefined && (error.code === 'MISSING_CHAR' || error.code === 'BAD_INDENT')) {
    return { ...unclosed, offset: opening };
  }
  if (error.code === firstHalf && spansLines(error, document)) {
    return { ...indentation, offset: nextLine(text, offset) };
  }
  if (error.message.startsWith('Sequence item without')) {
    return { ...indentation, offset };
  }
  return { ...(words[error.code] ?? other), offset };
}

/** Where each quotation mark and bracket stands, by where what it opens ends for the parser. */
function openings(document: Document): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  visit(document, (_key, node) => {
    const quoted = isScalar(node) && node.type?.startsWith('QUOTE_') === true;
    const flow = isCollection(node) && node.flow === true;
    if ((quoted || flow) && node.range) starts.set(node.range[1], node.range[0]);
  });
  return starts;
}

/** Where the words of the next line begin. */
function nextLine(text: string, offset: number): number {
  const found = /\n\s*/.exec(text.slice(offset));
  return found === null ? offset : offset + found.index + found[0].length;
}

/** A second line was taken for part of the value: the parser says so in two errors. */
function spansLines({ pos }: YAMLError, { errors }: Document): boolean {
  return errors.some(({ code, pos: [start] }) => code === secondHalf && start === pos[0]);
}

function isSecondHalf({ code, pos }: YAMLError, { errors }: Document): boolean {
  return (
    code === secondHalf &&
    errors.some((error) => error.code === firstHalf && error.pos[0] === pos[0])
  );
}
