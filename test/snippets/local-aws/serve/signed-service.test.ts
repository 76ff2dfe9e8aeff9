import { expect, test } from 'vitest';
import { signedService } from '../../../../snippets/local-aws/serve/signed-service.ts';

function header(scope: string, algorithm = 'AWS4-HMAC-SHA256'): string {
  return `${algorithm} Credential=AKID/${scope}/aws4_request, SignedHeaders=host, Signature=0`;
}

test.each([
  ['20250317/us-east-1/bedrock', 'bedrock'],
  ['20250317/eu-central-2/dynamodb', 'dynamodb'],
  ['20250317/us-gov-west-1/s3-object-lambda', 's3-object-lambda'],
])('signedService() reads the scope %s', (scope, service) => {
  expect(signedService(header(scope), '/')).toBe(service);
});

test('signedService() reads a signature for several regions', () => {
  expect(signedService(header('20250317/s3', 'AWS4-ECDSA-P256-SHA256'), '/')).toBe('s3');
});

test('signedService() reads the query of a signed address', () => {
  const credential = 'AKID%2F20250317%2Fus-east-1%2Fs3%2Faws4_request';
  expect(signedService(undefined, `/rocks/a?X-Amz-Expires=900&X-Amz-Credential=${credential}`)).toBe('s3');
});

test.each([
  undefined,
  'Bearer /20250317/us-east-1/s3/aws4_request',
  'AWS4-HMAC-SHA256',
  header('2025031/us-east-1/s3'),
  header('20250317/us-east-1/s3').replace('aws4_request', 'aws4'),
])('signedService() finds none in %s', (authorization) => {
  expect(signedService(authorization, '/?X-Amz-Credential=%')).toBeUndefined();
});
