/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.Module;
import org.openmrs.module.ModuleUtil;

/**
 * Serves the files a module keeps below {@code web/module/resources/} at {@code /moduleResources/<module id>/} to
 * anyone, signed in or not, as OpenMRS does.
 */
public class ModuleResourcesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Path file = find(request.getPathInfo());
        if (file == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setDateHeader("Last-Modified", Files.getLastModifiedTime(file).toMillis());
        response.setContentLengthLong(Files.size(file));
        response.setContentType(
                getServletContext().getMimeType(file.getFileName().toString()));
        Files.copy(file, response.getOutputStream());
    }

    @Override
    protected long getLastModified(HttpServletRequest req) {
        Path file = find(req.getPathInfo());
        return file == null ? super.getLastModified(req) : file.toFile().lastModified();
    }

    private Path find(String path) {
        if (path == null || path.indexOf('/', 1) < 0) {
            return null;
        }
        Module module = ModuleUtil.getModuleForPath(path);
        if (module == null) {
            return null;
        }
        Path base = Paths.get(WebModuleUtil.getRealPath(getServletContext()), "WEB-INF", "view", "module")
                .resolve(module.getModuleIdAsPath())
                .resolve("resources")
                .normalize();
        Path file =
                Paths.get(base + ModuleUtil.getPathForResource(module, path)).normalize();
        return file.startsWith(base) && Files.isRegularFile(file) ? file : null;
    }
}
