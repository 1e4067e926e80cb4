/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.contentpackage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.openmrs.module.hcv.platform.content.DictionaryFile;
import org.openmrs.module.hcv.platform.form.SourceForm;
import org.openmrs.module.hcv.platform.form.o3.ContentReferences;
import org.openmrs.module.hcv.platform.form.o3.FormTexts;
import org.openmrs.module.hcv.platform.form.o3.O3Compiler;
import org.openmrs.module.hcv.platform.form.o3.O3Form;

/** The files of the content package, by path. The same content gives the same bytes on every machine. */
public final class ContentPackage {

    static final String FOLDER = "configuration/backend_configuration/";

    /** One time for every entry, so that the bytes do not depend on when it was packed. */
    private static final LocalDateTime PACKED = LocalDateTime.of(2026, 11, 22, 0, 0);

    private final Map<String, String> files = new TreeMap<>();

    private ContentPackage() {}

    /**
     * @param args path of the zip file to write; version of the package
     */
    public static void main(String[] args) throws IOException {
        Path zip = Path.of(args[0]);
        Files.createDirectories(zip.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(zip)) {
            of(args[1]).write(out);
        }
    }

    static ContentPackage of(String version) {
        ContentPackage made = new ContentPackage();
        DictionaryFile dictionary = DictionaryFile.load();
        FormTexts texts = FormTexts.load();
        ContentReferences references = new ContentReferences(dictionary);
        made.files.put(
                "content.properties",
                "name=hcv-content\nversion=" + version + "\nomod.hcv=>=" + version.replace("-SNAPSHOT", "") + "\n");
        Domains.all(dictionary).forEach((path, table) -> made.files.put(FOLDER + path, table.text()));
        O3Compiler compiler = new O3Compiler(references, texts);
        for (SourceForm source : SourceForm.all()) {
            String name = "hcv-" + source.key();
            O3Form form = compiler.compile(source);
            made.files.put(
                    FOLDER + "ampathforms/" + name + ".json", form.schema().pretty());
            form.translations()
                    .forEach((language, text) -> made.files.put(
                            FOLDER + "ampathformstranslations/" + name + "_translations_" + language + ".json",
                            text.pretty()));
            made.files.put(FOLDER + "htmlforms/" + name + ".xml", new HtmlFormWriter(references, texts, source).xml());
        }
        return made;
    }

    /** The texts of the files by path, in the order of the paths. */
    Map<String, String> files() {
        return files;
    }

    void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> file : files.entrySet()) {
            ZipEntry entry = new ZipEntry(file.getKey());
            entry.setTimeLocal(PACKED);
            zip.putNextEntry(entry);
            zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }
}
