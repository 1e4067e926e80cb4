/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.worklist;

import java.util.regex.Pattern;
import org.openmrs.module.hcv.platform.worklist.WorklistFilter;
import org.openmrs.module.hcv.platform.worklist.WorklistSort;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What part of a list somebody asked for, as it stands in the address. What cannot be understood is left out: the
 * address of a list is made by the page itself, and a wrong one leads to the whole list.
 */
final class WorklistQuery {

    private static final Pattern UUID = Pattern.compile("[0-9A-Za-z-]{1,38}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    private final String site;
    private final String peer;
    private final WorklistSort sort;
    private final int number;

    private WorklistQuery(String site, String peer, WorklistSort sort, int number) {
        this.site = site;
        this.peer = peer;
        this.sort = sort;
        this.number = number;
    }

    static WorklistQuery of(String site, String peer, String sort, String number) {
        return new WorklistQuery(
                UUID.matcher(site).matches() ? site : "",
                UUID.matcher(peer).matches() ? peer : "",
                WorklistSort.find(sort).orElse(WorklistSort.LONGEST_WAITING),
                NUMBER.matcher(number).matches() ? Integer.parseInt(number) : 1);
    }

    WorklistFilter filter() {
        WorklistFilter filter = WorklistFilter.none();
        if (!site.isEmpty()) {
            filter = filter.atSite(site);
        }
        return peer.isEmpty() ? filter : filter.ofPeer(peer);
    }

    String site() {
        return site;
    }

    String peer() {
        return peer;
    }

    WorklistSort sort() {
        return sort;
    }

    /** From 1. */
    int number() {
        return number;
    }

    /** The query part of the address of another page of the same list. */
    String at(int page) {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance().queryParam("sort", sort.key());
        if (!site.isEmpty()) {
            address.queryParam("site", site);
        }
        if (!peer.isEmpty()) {
            address.queryParam("peer", peer);
        }
        return address.queryParam("page", page).build().getQuery();
    }
}
