import { type Document, isMap, isPair, isScalar, type LineCounter } from 'yaml';
import type { Problem } from '../problem.ts';
import { fileFault } from '../source/file-fault.ts';
import type { FieldShape } from './field-shape.ts';
import { mendYaml, type YamlExtent } from './yaml/mend-yaml.ts';

/** Keys and values read as strict YAML 1.2, and where each stands. */
export interface YamlFields {
  /** As they stand in the file; nothing coerced. Where YAML is broken: what can be read when its lines are put right. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly document: Document;
  readonly lineCounter: LineCounter;
  /** The text that places in the document refer to. */
  readonly source: string;
  /** Faults of YAML itself. */
  readonly problems: readonly Problem[];
  /** The lines of these faults: what else is said of them follows. */
  readonly faultyLines: ReadonlySet<number>;
  /** Only where all could be read is missing what is not here. */
  readonly extent: YamlExtent;
}

/** No page needs more; a hostile text of this length takes the parser less than a second. */
const longest = 16_000;

/** Refuses what would take the parser minutes. */
export function fieldsTooLong(text: string, file: string): Problem | undefined {
  if (text.length <= longest) return undefined;
  return fileFault(
    file,
    'fields-size',
    `Feltene er på ${text.length} tegn. Grensen er ${longest}.`,
    'Gjør tekstene og listene i feltene kortere.',
  );
}

/** Reads YAML that holds fields. Never throws because of what the text holds. */
export function parseYamlFields(text: string, file: string, shape: FieldShape): YamlFields {
  const mended = mendYaml(text, file, shape);
  const { document, extent } = mended;
  const data: unknown = extent === 'none' ? readableTexts(document) : document.toJS();
  return { ...mended, data: isRecord(data) ? data : {} };
}

/** The texts at the top level of broken YAML. */
function readableTexts({ contents }: Document): YamlFields['data'] {
  const pairs = isMap(contents) ? contents.items : [];
  return Object.fromEntries(
    pairs.flatMap((pair) =>
      isPair(pair) && isScalar(pair.key) && isScalar(pair.value)
        ? [[String(pair.key.value), pair.value.value]]
        : [],
    ),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
