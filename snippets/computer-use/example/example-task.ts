/** The task of the example: a form, a table in another tab, and an assistant who knows what the table lacks. */
export const exampleTask =
  'Fill the web form for customer C-1042 from the spreadsheet in the other tab. Ask the CRM assistant for what is missing there. Then send the form.';
