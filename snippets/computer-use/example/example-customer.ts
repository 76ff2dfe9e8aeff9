/** What the CRM of the example knows of a customer; all of them are invented. */
export interface ExampleCustomer {
  id: string;
  name: string;
  email: string;
  phone: string;
  overview: string;
  /** What somebody wrote about the customer; it comes with every answer about it. */
  note?: string;
  /** Whether the spreadsheet lacks the e-mail address. */
  hasNoEmailInSheet?: boolean;
}
