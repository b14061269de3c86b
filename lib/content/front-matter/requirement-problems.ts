import type { Problem } from '../problem.ts';
import { locateKey } from './locate-key.ts';
import type { MeantFields } from './meant-fields.ts';
import { nearestWord } from './nearest-word.ts';
import { type FrontMatterType, frontMatterSchemas, statuses } from './schema.ts';
import { emptyField, linesInWords } from './words/added-lines.ts';
import type { YamlFields } from './yaml-fields.ts';

interface Requirement {
  readonly key: 'kilder' | 'vedtak';
  readonly status: string;
  /** The types of pages that can do without. */
  readonly except: readonly FrontMatterType[];
  readonly message: string;
  readonly hint: string;
}

const { kilder, vedtak } = frontMatterSchemas.kapittel.shape;

/** Keys that are required because of what other keys say. */
const requirements: readonly Requirement[] = [
  {
    key: 'kilder',
    status: 'redaksjonell',
    except: ['side'],
    message: 'Teksten er vår egen, men `kilder` mangler.',
    hint: `Legg til ${linesInWords(emptyField('kilder', kilder))} under denne.`,
  },
  {
    key: 'vedtak',
    status: 'vedtatt',
    except: [],
    message: 'Teksten skal være vedtatt, men `vedtak` mangler.',
    hint: `Legg til ${linesInWords(emptyField('vedtak', vedtak))} under denne. Kjenner du ikke vedtaket, skriv \`status: kommunens\`.`,
  },
];

/** Faults that one key alone does not show; what is spelt wrong is there, and what could not be read may be. */
export function requirementProblems(
  { data, document, lineCounter, extent }: YamlFields,
  type: FrontMatterType,
  file: string,
  meant: MeantFields,
): readonly Problem[] {
  const isThere = (key: string) => Object.hasOwn(data, key) || meant.isMisspelt([key]);
  const likely = nearestWord(String(data['status']), statuses);
  if (extent !== 'all') return [];
  return requirements
    .filter(
      ({ key, status, except }) => !isThere(key) && status === likely && !except.includes(type),
    )
    .map(({ key, message, hint }) => ({
      file,
      ...locateKey(document, lineCounter, ['status'], 'key'),
      severity: 'error',
      rule: `required-${key}`,
      message,
      hint,
    }));
}
