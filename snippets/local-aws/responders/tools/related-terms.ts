import { wordStem } from './word-stem.ts';

/**
 * What a model knows of words and this one is told: on the left what is said, on the right what it speaks of.
 *
 * Written by hand, for everyday business; it is the only knowledge of the world that the simulated choice of tools has.
 */
const table = `
trip travel journey holiday vacation getaway: flight hotel activity travel itinerary
fly flying airline airport plane: flight
stay accommodation room lodging overnight: hotel accommodation
sightseeing excursion tour museum: activity
bill billing billed payable overdue: invoice payment
paid pays remittance: payment invoice
complain complains dissatisfied unhappy angry disappointed: complaint
broken defective damaged faulty cracked: complaint repair return
refund reimburse reimbursement moneyback: refund complaint
parcel package courier consignment shipped tracking: delivery shipment parcel
shipment shipping delivery: delivery shipment parcel
applicant candidate resume cv vacancy applied apply applies hiring: application applicant job candidate
alarm alert overheating overheated vibration smoke threshold: alarm sensor
thermometer fahrenheit celsius temperature: temperature sensor
phishing malware intrusion breach hacked hacker ransomware: security
contract clause agreement lawsuit lawyer: contract legal
meeting appointment calendar reschedule: meeting appointment calendar
inventory warehouse restock replenish: stock inventory
purchase buy order: order purchase
password login locked signin: password account access
translate translation: translation translate
rain snow sunny storm forecast: weather
`;

const related = new Map<string, readonly string[]>(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [said = '', meant = ''] = line.split(':');
      return words(said).map((word) => [word, words(meant)] as const);
    }),
);

/**
 * Looks up what a word makes one think of, such as flights and hotels of a trip.
 *
 * @param stem A word's stem.
 * @returns Stems; none for most words.
 */
export function relatedTerms(stem: string): readonly string[] {
  return related.get(stem) ?? [];
}

function words(text: string): string[] {
  return text.trim().split(/\s+/).map(wordStem);
}
