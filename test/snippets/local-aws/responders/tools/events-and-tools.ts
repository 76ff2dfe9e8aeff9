import type { InputTool } from '../../../../../snippets/local-aws/inference/generation-request.ts';

const schema = { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] };

function tool(name: string, description: string): InputTool {
  return { name, description, inputSchema: schema };
}

/** The agents of a middling company, as a registry would describe them. */
export const tools: InputTool[] = [
  tool('pay_invoice', 'Checks an invoice of a supplier against its purchase order and pays it.'),
  tool('answer_complaint', 'Answers a complaint of a customer, and offers a refund or a replacement.'),
  tool(
    'handle_sensor_alarm',
    'Assesses alarms of sensors in machines and buildings, and calls a technician.',
  ),
  tool(
    'screen_application',
    'Screens job applications: compares the resume of a candidate with the vacancy.',
  ),
  tool('track_delivery', 'Finds out where a parcel is, and settles late or lost deliveries.'),
  tool('book_travel', 'Books flights and hotels for business trips of employees.'),
  tool('reset_access', 'Resets passwords, unlocks accounts and grants access to systems.'),
  tool('review_contract', 'Reviews contracts and their clauses for legal risks.'),
  tool('investigate_security', 'Investigates security incidents such as phishing, malware and data leaks.'),
  tool('reorder_stock', 'Orders goods again when the stock in a warehouse runs low.'),
  tool('schedule_meeting', 'Schedules meetings and sends invitations from calendars.'),
  tool('translate_document', 'Translates documents into another language.'),
];

/** What happened, and the tool that a person would hand it to; none where no tool is for it. */
export const events: readonly (readonly [event: string, tool: string | undefined])[] = [
  ['Invoice 2024-117 of Meyer & Sons over 1,240.50 EUR has arrived, due in 14 days.', 'pay_invoice'],
  ['{"type":"invoice.received","data":{"supplier":"Acme","total":99.9}}', 'pay_invoice'],
  ['The electricity company sent us its bill for March.', 'pay_invoice'],
  ['Second reminder: our remittance for the cleaning is overdue.', 'pay_invoice'],
  ['The supplier asks when he will get his money.', 'pay_invoice'],
  ['A customer complains that the kettle leaks.', 'answer_complaint'],
  ['"I am very unhappy with your service", writes Mrs. Lund.', 'answer_complaint'],
  [
    '{"type":"review.posted","data":{"stars":1,"text":"Broke after two days, I want my money back"}}',
    'answer_complaint',
  ],
  ['The jacket came in the wrong size and she wants a refund.', 'answer_complaint'],
  ['Third time I write: the lamp is defective, please replace it.', 'answer_complaint'],
  ['{"type":"sensor.alarm","data":{"sensor":"T-17","temperature":91}}', 'handle_sensor_alarm'],
  ['Vibration of pump 4 is above its threshold since 02:10.', 'handle_sensor_alarm'],
  ['The smoke detector in hall B went off.', 'handle_sensor_alarm'],
  ['Temperature of the cold store rises: 9 degrees.', 'handle_sensor_alarm'],
  ['Water is dripping from the ceiling of the server room.', 'handle_sensor_alarm'],
  ['Jane Roe applies for the post of an electrician; her resume is attached.', 'screen_application'],
  ['{"type":"application.submitted","data":{"candidate":"Li Wei","vacancy":"V-88"}}', 'screen_application'],
  ['New CV in the mailbox: a nurse with ten years of experience.', 'screen_application'],
  ['I would love to work for you as a baker.', 'screen_application'],
  ['Where is my parcel? It should have been here on Monday.', 'track_delivery'],
  ['{"type":"delivery.delayed","data":{"tracking":"JD014600","carrier":"DHL"}}', 'track_delivery'],
  ['The courier left the package in the rain, now it is lost.', 'track_delivery'],
  ['Order 5521 has not come yet.', 'track_delivery'],
  ['Ms. Ito flies to Oslo on Tuesday and needs a room for two nights.', 'book_travel'],
  ['Business trip to Lisbon from 3 to 5 May for three employees.', 'book_travel'],
  ['{"type":"travel.requested","data":{"to":"Turin","nights":2}}', 'book_travel'],
  ['We need a hotel in Graz for the fair.', 'book_travel'],
  ['I have forgotten my password.', 'reset_access'],
  ['Account of m.kern is locked after five wrong logins.', 'reset_access'],
  ['New colleague needs access to the payroll system.', 'reset_access'],
  [
    'The lease agreement for the office in Ghent needs to be looked at, above all clause 9.',
    'review_contract',
  ],
  ['{"type":"contract.uploaded","data":{"party":"Nordwind AS"}}', 'review_contract'],
  ['Somebody clicked on a link in a phishing mail.', 'investigate_security'],
  ['Antivirus found malware on laptop 0231.', 'investigate_security'],
  ['Only 12 boxes of gloves are left in the warehouse.', 'reorder_stock'],
  ['{"type":"stock.low","data":{"item":"M8 screws","left":40}}', 'reorder_stock'],
  ['Find a date in June at which the whole board can meet.', 'schedule_meeting'],
  ['The manual has to be there in Polish and French: please translate it.', 'translate_document'],
  ['Happy birthday to our colleague Tom!', undefined],
  ['The canteen serves lentil soup today.', undefined],
];
