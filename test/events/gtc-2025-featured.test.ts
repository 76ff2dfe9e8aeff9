import { describe, expect, test } from 'vitest';
import { codes, data, session } from './gtc-2025.ts';

const { about, event, sessions, summaries } = data;

describe('the featured sessions of GTC 2025', () => {
  test('are the keynote and the fifteen of the post, each with a summary', () => {
    expect(event.featured).toHaveLength(16);
    expect([...summaries.keys()].sort()).toEqual(event.featured.toSorted());
    const posted = codes(sessions.filter(({ sources }) => sources.includes('pytorch-post')));
    expect(['S72484', ...posted].sort()).toEqual(event.featured.toSorted());
  });

  test('have the roles that the post states', () => {
    const roles = (code: string) =>
      session(code).speakers.flatMap(({ name, organisation, role }) =>
        role ? `${name}, ${role}, ${organisation}` : [],
      );
    expect(roles('S74647')).toEqual(['Matt White, Executive Director, PyTorch Foundation']);
    expect(roles('S73041')).toEqual([
      'Thomas Viehmann, Principal Research Engineer, Lightning AI',
      'Luca Antiga, CTO, Lightning AI',
    ]);
    expect(roles('P73547')).toEqual(['Quan Tran Minh, Developer Technologist, NVIDIA']);
    expect(roles('CWE73312')).toHaveLength(5);
    expect(session('CWE73312').speakers).toHaveLength(14);
  });

  test('are described in two sentences or more, without a heading', () => {
    for (const [code, text] of summaries) {
      expect(text.split(/[.?!](?:\s|$)/).length, code).toBeGreaterThan(2);
      expect(text, code).not.toMatch(/^(#|---)/m);
    }
  });
});

describe('the facts of GTC 2025', () => {
  test('lead from each speaker to know to sessions that name the same person', () => {
    expect(event.speakersToKnow.map(({ name }) => name)).toEqual([
      'Jensen Huang',
      'Yann LeCun',
      'Frances Arnold',
      'RJ Scaringe',
      'Pieter Abbeel',
      'Arthur Mensch',
      'Joe Park',
      'Noam Brown',
    ]);
    for (const { name, sessions: named } of event.speakersToKnow) {
      const listing = sessions.filter(({ speakers }) => speakers.some((speaker) => speaker.name === name));
      expect(codes(listing), name).toEqual(named);
    }
  });

  test('describe the event in 150 to 250 words, with figures that hold', () => {
    const words = about.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(150);
    expect(words).toBeLessThanOrEqual(250);
    expect(about).toContain('1,232 sessions');
    expect(about).toContain('a time for 900 sessions but a day for only 111');
    const online = sessions.filter(({ room }) => room?.includes('Simulive'));
    expect(online.length).toBeGreaterThan(100);
  });

  test('list a type for no other reason than that a session has it', () => {
    const types = new Set(sessions.map(({ type }) => type).filter((type) => type !== undefined));
    expect([...types].sort()).toEqual(event.types);
  });
});
