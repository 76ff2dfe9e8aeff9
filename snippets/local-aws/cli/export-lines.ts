/**
 * What a shell needs so that every AWS SDK in it talks to the endpoint; the keys are never looked at.
 *
 * @param url The endpoint's address.
 */
export function exportLines(url: string): string[] {
  return [
    `export AWS_ENDPOINT_URL=${url}`,
    'export AWS_REGION=us-east-1',
    'export AWS_ACCESS_KEY_ID=local',
    'export AWS_SECRET_ACCESS_KEY=local',
  ];
}
