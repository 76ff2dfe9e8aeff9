import { expect, test } from 'vitest';
import { defaultModels } from '../../../snippets/local-aws/models/default-models.ts';
import { startLocalAws } from '../../support/local-aws.ts';
import { attack } from './hostile/attack.ts';
import { attackConnections } from './hostile/attack-connections.ts';

test('the endpoint answers 500 hostile requests, each with a success or an error of the client', async () => {
  const defects: unknown[] = [];
  const { port } = await startLocalAws({ models: defaultModels, onDefect: (error) => defects.push(error) });
  expect(await attack(port, { count: 500, seed: 1 })).toEqual([]);
  expect(defects).toEqual([]);
});

test('the endpoint closes 300 connections that speak neither protocol, and serves on', async () => {
  const { port, url } = await startLocalAws();
  expect(await attackConnections(port, { count: 300, seed: 1 })).toEqual([]);
  expect((await fetch(`${url}/foundation-models`)).status).toBe(200);
});
