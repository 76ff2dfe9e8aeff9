/**
 * Splits a name of a program into its words: `getWeather`, `get_weather` and `get-weather` are all get, weather.
 *
 * @param name The name.
 * @returns Its words in lower case, special characters left out, so that they can stand in a pattern.
 */
export function nameWords(name: string): string[] {
  return name
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}
