/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cases;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A page of {@code docs/measures}: its prose, and the case tables fenced in it as {@code cases}.
 */
final class MeasurePage {

    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$\\n?");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]*)(?:#[^)]*)?\\)");
    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final Pattern SUM =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) ([+−]) (\\d+)(?: days?)? = (\\d{4}-\\d{2}-\\d{2})");

    private final Path file;
    private final String prose;
    private final List<MeasureCase> cases;

    private MeasurePage(Path file, String prose, List<MeasureCase> cases) {
        this.file = file;
        this.prose = prose;
        this.cases = cases;
    }

    /** Folder of the pages, looked for from the directory of the build upwards. */
    static Path folder() {
        Path start = Paths.get("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("docs/measures"))) {
                return folder.resolve("docs/measures");
            }
        }
        throw new IllegalStateException("no docs/measures above " + start);
    }

    /** Every page but the index. */
    static List<MeasurePage> all() throws IOException {
        return in(folder());
    }

    /** The guides, which may have examples too. */
    static List<MeasurePage> guides() throws IOException {
        return in(folder().getParent());
    }

    private static List<MeasurePage> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .collect(Collectors.toList());
            List<MeasurePage> all = new ArrayList<>();
            for (Path page : pages) {
                all.add(read(page));
            }
            return all;
        }
    }

    static MeasurePage read(Path file) throws IOException {
        return parse(file, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    static MeasurePage parse(Path file, String text) throws IOException {
        List<MeasureCase> cases = new ArrayList<>();
        Matcher fence = FENCE.matcher(text);
        while (fence.find()) {
            if (fence.group(1).equals("cases")) {
                cases.addAll(cases(file, fence.group(2)));
            }
        }
        return new MeasurePage(file, FENCE.matcher(text).replaceAll(""), cases);
    }

    private static List<MeasureCase> cases(Path file, String table) throws IOException {
        try (CSVParser parser = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .build()
                .parse(new StringReader(table))) {
            List<MeasureCase> cases = new ArrayList<>();
            for (CSVRecord row : parser) {
                cases.add(MeasureCase.of(parser.getHeaderNames(), row));
            }
            if (cases.isEmpty()) {
                throw new IllegalArgumentException(file + ": a table without rows");
            }
            return cases;
        }
    }

    String name() {
        return file.getFileName().toString().replace(".md", "");
    }

    String prose() {
        return prose;
    }

    /** The prose with every run of blanks and line ends made one blank. */
    String words() {
        return prose.replaceAll("\\s+", " ");
    }

    List<MeasureCase> cases() {
        return cases;
    }

    /** Files linked that are not there. */
    List<String> brokenLinks() {
        return links().stream()
                .filter(link -> !Files.exists(file.resolveSibling(link)))
                .collect(Collectors.toList());
    }

    List<String> links() {
        List<String> links = new ArrayList<>();
        Matcher link = LINK.matcher(prose);
        while (link.find()) {
            if (!link.group(1).isEmpty() && !link.group(1).contains("://")) {
                links.add(link.group(1));
            }
        }
        return links;
    }

    /**
     * What is wrong with the dates of the prose: a sum ({@code 2025-11-23 + 84 days = 2026-02-15}) that does not come
     * out, and a date that is neither in a table of the page nor the outcome of a sum that starts from one.
     */
    List<String> dateProblems() {
        List<String> problems = new ArrayList<>();
        Set<String> known = new TreeSet<>();
        cases.forEach(row -> addDates(row.text(), known));
        Matcher sum = SUM.matcher(words());
        while (sum.find()) {
            long days = Long.parseLong(sum.group(3)) * (sum.group(2).equals("+") ? 1 : -1);
            if (!LocalDate.parse(sum.group(1)).plusDays(days).toString().equals(sum.group(4))) {
                problems.add("does not come out: " + sum.group());
            }
            if (known.contains(sum.group(1))) {
                known.add(sum.group(4));
            }
        }
        Set<String> written = new TreeSet<>();
        addDates(prose, written);
        written.removeAll(known);
        written.forEach(date -> problems.add("in no table of the page: " + date));
        return problems;
    }

    private static void addDates(String text, Set<String> dates) {
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            dates.add(date.group());
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
