/** A fault of YAML, at an offset of its text. */
export interface YamlFault {
  readonly offset: number;
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}
