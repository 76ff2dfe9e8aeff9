const most = 200;

/** The beginning of what could not be used, so that a list of it stays readable. */
export function excerpt(found: unknown): string {
  const text = typeof found === 'string' ? found : (JSON.stringify(found) ?? String(found));
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
