import type { Application } from '@aws-sdk/client-appconfig';
import * as z from 'zod';
import { describeApplication } from '../../configurations/describe-application.ts';
import { parseConfigurationInput } from '../../configurations/parse-configuration-input.ts';
import { description, name } from '../../configurations/requests/member-types.ts';
import type { Operation } from '../../operation.ts';
import type { Wire } from '../../wire/wire.ts';

const input = z.object({ Name: name, Description: description });

/** https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/API_CreateApplication.html */
export const createApplication: Operation = {
  service: 'appconfig',
  name: 'CreateApplication',
  method: 'POST',
  path: '/applications',
  status: 201,
  summary: 'Makes an application, which configurations belong to.',
  handle({ aws: { configurations }, json }) {
    const { Name, Description } = parseConfigurationInput(input, json());
    const application = configurations.createApplication({ name: Name, description: Description });
    const value: Wire<Application> = describeApplication(application);
    return { type: 'json', value };
  },
};
