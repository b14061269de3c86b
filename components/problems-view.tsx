import type { Problem } from '../lib/content/index.ts';

/** What an editor meets while writing, in place of the page: every fault, where it is, what to write. */
export function ProblemsView({ problems }: { problems: readonly Problem[] }) {
  return (
    <main className="problems">
      <h1>Innholdet har feil</h1>
      <p>Rett feilene og lagre. Da kommer siden tilbake av seg selv.</p>
      <ol>
        {problems
          .filter(({ severity }) => severity === 'error')
          .map(({ file, line, column, rule, message, hint }) => (
            <li key={`${file}:${line}:${column}:${rule}:${message}`}>
              <h2>
                {file}, linje {line}, tegn {column}
              </h2>
              <p>{message}</p>
              <p>{hint}</p>
            </li>
          ))}
      </ol>
    </main>
  );
}
