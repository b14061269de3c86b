import type { PagePlan } from './plan-page.ts';

/** What was made and what to do next, as an editor is told. `print` gives a path as it is printed. */
export function reportPage(plan: PagePlan, print: (path: string) => string): string {
  const { id, wish, changes } = plan;
  const made = changes.filter(({ replaces }) => !replaces).map(({ path }) => print(path));
  const changed = changes.filter(({ replaces }) => replaces).map(({ path }) => print(path));
  const [first = '', ...translations] = made;
  const steps = [
    `Åpne ${first}. Fyll ut feltene som er tomme, og skriv teksten under dem.`,
    ...(changed.length === 0
      ? []
      : [
          `Siden står nederst i \`innhold\` i ${changed.join(' og ')}. Flytt linjen dit siden skal stå.`,
        ]),
    ...translations.map(translationStep),
    'Kjør `npm run check`. Den sier hva som mangler, og hva du skal skrive.',
  ];
  return [
    ...made.map((path) => `Laget ${path}`),
    ...changed.map((path) => `La til \`${id}\` i ${path}`),
    ...(id === wish
      ? []
      : [`Id-en er \`${id}\`, for \`${wish}\` er brukt før. En id brukes aldri om igjen.`]),
    '',
    'Gjør dette nå:',
    ...steps.map((step, index) => `${index + 1}. ${step}`),
  ].join('\n');
}

function translationStep(path: string): string {
  return `Oversett siden i ${path} når den norske teksten er ferdig. Gi fila et navn på det språket, for navnet blir siste ord i adressen. Vil du vente med å oversette, slett fila og linjen i \`innhold\`.`;
}
