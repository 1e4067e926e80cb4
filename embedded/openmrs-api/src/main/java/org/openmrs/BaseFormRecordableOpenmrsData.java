/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

import javax.persistence.Column;
import javax.persistence.MappedSuperclass;
import org.openmrs.api.APIException;

/** A record that remembers its form field as "namespace^path" in one column of at most 255 characters. */
@MappedSuperclass
public abstract class BaseFormRecordableOpenmrsData extends BaseChangeableOpenmrsData implements FormRecordable {

    private static final char SEPARATOR = '^';

    private static final int MAX_LENGTH = 255;

    @Column(name = "form_namespace_and_path")
    protected String formNamespaceAndPath;

    public BaseFormRecordableOpenmrsData() {}

    public String getFormNamespaceAndPath() {
        return formNamespaceAndPath;
    }

    public void setFormNamespaceAndPath(String formNamespaceAndPath) {
        this.formNamespaceAndPath = formNamespaceAndPath;
    }

    @Override
    public String getFormFieldNamespace() {
        int end = formNamespaceAndPath == null ? -1 : formNamespaceAndPath.indexOf(SEPARATOR);
        return end > 0 ? formNamespaceAndPath.substring(0, end) : null;
    }

    @Override
    public String getFormFieldPath() {
        int end = formNamespaceAndPath == null ? -1 : formNamespaceAndPath.indexOf(SEPARATOR);
        return end >= 0 && end < formNamespaceAndPath.length() - 1 ? formNamespaceAndPath.substring(end + 1) : null;
    }

    /** Refuses, with an {@link APIException}, a separator in either part and more than 255 characters in all. */
    @Override
    public void setFormField(String namespace, String formFieldPath) {
        if (namespace == null && formFieldPath == null) {
            formNamespaceAndPath = null;
            return;
        }
        String joined = (namespace == null ? "" : namespace) + SEPARATOR + (formFieldPath == null ? "" : formFieldPath);
        if (joined.length() > MAX_LENGTH) {
            throw new APIException("BaseFormRecordableOpenmrsData.namespaceAndPathTooLong", (Object[]) null);
        }
        if (joined.indexOf(SEPARATOR) != joined.lastIndexOf(SEPARATOR)) {
            throw new APIException(
                    "BaseFormRecordableOpenmrsData.namespaceAndPathNotContainSeparator", (Object[]) null);
        }
        formNamespaceAndPath = joined;
    }
}
