import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonSchema } from '../../../../lib/vscode/json-schema.ts';

/** Gives what a validator of JSON Schema says of a value: nothing where it is right. Throws where the schema is none. */
export function schemaValidator(schema: JsonSchema): (value: unknown) => readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
  ajv.addVocabulary(['patternErrorMessage']);
  const validate = ajv.compile(schema);
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) =>
      `${instancePath} ${message}`.trim(),
    );
  };
}
