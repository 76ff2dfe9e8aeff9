import type { ActionGroup } from './action-groups.ts';

// #region weather-group
/** A function of our own beside the tools: whoever runs the loop is handed the call, and answers it. */
export const weatherGroup: ActionGroup = {
  actionGroupName: 'WeatherActionGroup',
  actionGroupExecutor: { customControl: 'RETURN_CONTROL' },
  functionSchema: {
    functions: [
      {
        name: 'get_current_weather',
        description: 'Tells the current weather of a place.',
        parameters: {
          location: { type: 'string', description: 'The city, such as Lisbon', required: true },
          unit: {
            type: 'string',
            description: 'celsius or fahrenheit; celsius unless told',
            required: false,
          },
        },
        requireConfirmation: 'DISABLED',
      },
    ],
  },
};
// #endregion weather-group
