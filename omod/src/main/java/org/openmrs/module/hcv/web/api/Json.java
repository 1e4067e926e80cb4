/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Reads and writes JSON, with limits on what is read: {@value #MOST_BYTES} bytes, {@value #DEEPEST} levels, no member
 * twice, nothing behind the end. Stateless.
 */
final class Json {

    /** More than the fullest form needs by a factor of ten. */
    static final int MOST_BYTES = 256 * 1024;

    /** The body, its answers, the rows of a group, a row, a list of answers. */
    static final int DEEPEST = 6;

    private static final MediaType TYPE = new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8);

    private static final int UNSUPPORTED_TYPE = HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;

    private static final int CHUNK = 8192;

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The object that was sent, which has no other members than those named. */
    static JsonNode read(HttpServletRequest request, String... members) {
        requireJson(request);
        byte[] body = bytes(request);
        try {
            refuseDeep(body);
            JsonNode sent = MAPPER.readTree(body);
            if (sent == null || !sent.isObject()) {
                throw ApiRefused.of(HttpServletResponse.SC_BAD_REQUEST, "json.not-an-object");
            }
            refuseUnknown(sent, Arrays.asList(members));
            return sent;
        } catch (JsonProcessingException e) {
            // Its message would quote what was sent.
            throw ApiRefused.of(HttpServletResponse.SC_BAD_REQUEST, "json.malformed");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A member that is a text; empty where it is not there. */
    static String text(JsonNode object, String member) {
        JsonNode found = object.path(member);
        if (found.isMissingNode() || found.isNull()) {
            return "";
        }
        if (!found.isTextual()) {
            throw ApiRefused.at(HttpServletResponse.SC_BAD_REQUEST, member, "json.not-a-text");
        }
        return found.textValue();
    }

    /** As text: what a number or an object looks like in JSON, and a text as it is. */
    static String written(JsonNode node) {
        return node.isTextual() ? node.textValue() : node.toString();
    }

    static ResponseEntity<byte[]> answer(int status, JsonNode body) {
        return ResponseEntity.status(HttpStatus.valueOf(status))
                .contentType(TYPE)
                .body(bytes(body));
    }

    static void write(HttpServletResponse response, int status, JsonNode body) throws IOException {
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType(TYPE.toString());
        response.getOutputStream().write(bytes(body));
    }

    /** Through a text, because half of a character that was sent and is quoted could not be written otherwise. */
    private static byte[] bytes(JsonNode body) {
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void requireJson(HttpServletRequest request) {
        try {
            String type = request.getContentType();
            if (type != null && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type))) {
                return;
            }
        } catch (InvalidMediaTypeException e) {
            throw ApiRefused.of(UNSUPPORTED_TYPE, "not-json");
        }
        throw ApiRefused.of(UNSUPPORTED_TYPE, "not-json");
    }

    private static byte[] bytes(HttpServletRequest request) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = request.getInputStream()) {
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                read.write(chunk, 0, count);
                if (read.size() > MOST_BYTES) {
                    throw ApiRefused.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "too-large");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read.toByteArray();
    }

    private static void refuseDeep(byte[] body) throws IOException {
        int depth = 0;
        try (JsonParser parser = MAPPER.getFactory().createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth > DEEPEST) {
                    throw ApiRefused.of(HttpServletResponse.SC_BAD_REQUEST, "json.too-deep");
                }
            }
        }
    }

    private static void refuseUnknown(JsonNode sent, List<String> members) {
        for (Iterator<String> names = sent.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!members.contains(name)) {
                throw ApiRefused.at(HttpServletResponse.SC_BAD_REQUEST, name, "member.unknown");
            }
        }
    }
}
