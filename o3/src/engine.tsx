import React from 'react';
import { act, cleanup, render } from '@testing-library/react';
import { FormEngine } from '@openmrs/esm-form-engine-lib';
import { openmrsFetch, showSnackbar, useConfig, usePatient, useSession } from '@openmrs/esm-framework';
import { createInstance, type i18n } from 'i18next';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { SWRConfig } from 'swr';
import { vi } from 'vitest';
import type { Case } from './published';

const PROVIDER = '0f6b1d0e-3a6d-4c8e-9d5b-0a7a5a2f8f11';
const ROLE = '240b26f9-dd88-4172-823d-4a8bfeb7841f';

/** The longest that anything is waited for, in milliseconds. */
const PATIENCE = 30_000;

/** What the engine sent with Save, as JSON on the wire. */
export interface Posted {
  url: string;
  body: any;
}

export interface Mounted {
  container: HTMLElement;
  posted: Posted[];
  /** Presses Save, and waits for the engine to send the form; for a moment only where it is not to send it. */
  save: (isSent?: boolean) => Promise<void>;
}

async function translator(language: string): Promise<i18n> {
  const instance = createInstance();
  // As O3's shell does: texts are keys, and a text may hold a colon or a full stop.
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    nsSeparator: false,
    keySeparator: false,
    resources: {},
    defaultNS: '@openmrs/esm-form-engine-app',
    interpolation: { escapeValue: false },
  });
  return instance;
}

/** Settles what the engine does after a change; it debounces and evaluates expressions in promises. */
export async function settle(milliseconds = 15): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));
}

/** Looks until what is looked at no longer throws: how long the engine takes depends on the machine. */
export async function eventually<T>(look: () => T): Promise<T> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    try {
      return look();
    } catch (failure) {
      if (performance.now() > end) {
        throw failure;
      }
    }
    await settle(25);
  }
}

async function until(condition: () => boolean, what: string): Promise<void> {
  await eventually(() => {
    if (!condition()) {
      throw new Error(`Waited in vain for ${what}`);
    }
  });
}

/** Opens a published form as O3's chart does, for a new encounter. Only the network and the framework are stubbed. */
export async function mount(form: Case, language = 'en'): Promise<Mounted> {
  cleanup();
  vi.mocked(showSnackbar).mockClear();
  const posted: Posted[] = [];
  vi.mocked(useSession).mockReturnValue({
    authenticated: true,
    sessionLocation: { uuid: form.stored.place, display: 'Clinic' },
    currentProvider: { uuid: PROVIDER, identifier: 'P1' },
  } as any);
  vi.mocked(useConfig).mockReturnValue({ hideUnansweredQuestionsInReadonlyForms: false });
  const patient = { id: form.person.uuid, gender: form.person.gender, birthDate: form.person.birthDate };
  vi.mocked(usePatient).mockReturnValue({ isLoading: false, patient, patientUuid: patient.id, error: null } as any);
  vi.mocked(openmrsFetch).mockImplementation(async (url: string, request?: any) => {
    if (request?.method === 'POST' && /\/encounter(\/|\?)/.test(url)) {
      posted.push({ url, body: JSON.parse(JSON.stringify(request.body)) });
      return { ok: true, data: { uuid: 'saved', orders: [], diagnoses: [] } } as any;
    }
    return { ok: true, data: answerTo(url, request) } as any;
  });

  const i18next = await translator(language);
  (window as any).i18next = i18next;
  const schema = JSON.parse(JSON.stringify(form.schema));
  schema.translations = form.translations[language]?.translations ?? {};
  const { container } = render(
    <SWRConfig value={{ provider: () => new Map(), dedupingInterval: 0 }}>
      <I18nextProvider i18n={i18next}>
        <FormEngine patientUUID={patient.id} formJson={schema} hidePatientBanner />
      </I18nextProvider>
    </SWRConfig>,
  );
  await until(() => container.querySelector('#visitDate') !== null, `the form ${form.form}`);
  await settle(50);

  const save = async (isSent = true) => {
    await act(async () => {
      window.dispatchEvent(
        new CustomEvent('ampath-form-action', {
          detail: { formUuid: schema.uuid, patientUuid: patient.id, action: 'onSubmit' },
        }),
      );
    });
    if (isSent) {
      await until(() => posted.length > 0, 'the form to be sent');
    } else {
      await settle(1000);
    }
  };
  return { container, posted, save };
}

function answerTo(url: string, request: any): any {
  if (url.includes('/encounterrole')) {
    return { results: [{ uuid: ROLE, name: 'Clinician', display: 'Clinician' }] };
  }
  if (url.includes('/conceptreferences')) {
    const references: string[] = request.body.references;
    return Object.fromEntries(
      references.map((uuid) => [uuid, { uuid, display: uuid, answers: [], conceptMappings: [] }]),
    );
  }
  if (url.includes('/location')) {
    return { results: [] };
  }
  if (url.includes('/Encounter?')) {
    return { entry: [] };
  }
  throw new Error(`The engine asked for something unforeseen: ${url}`);
}
